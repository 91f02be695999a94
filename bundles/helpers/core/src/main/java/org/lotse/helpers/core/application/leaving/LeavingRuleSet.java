package org.lotse.helpers.core.application.leaving;

/** The rule-set on how long those who have left are kept. Becomes the configuration {@code org.lotse.helpers.leaving}. */
public @interface LeavingRuleSet {

    /**
     * Rules in force, each {@code id;valid from;days;source}; none for those that the bundle brings in {@code rules/leaving.csv}.
     */
    String[] rules() default {};
}
