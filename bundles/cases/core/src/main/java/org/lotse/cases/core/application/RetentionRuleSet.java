package org.lotse.cases.core.application;

/** The rule-set on how long closed cases are kept. Becomes the configuration {@code org.lotse.cases.retention}. */
public @interface RetentionRuleSet {

    /**
     * Rules in force, each {@code id;valid from;months;class;source}; none for those that the bundle brings in
     * {@code rules/retention.csv}.
     */
    String[] rules() default {};
}
