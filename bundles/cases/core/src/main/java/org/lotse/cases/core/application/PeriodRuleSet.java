package org.lotse.cases.core.application;

/** The rule-set on how long people are accompanied. Becomes the configuration {@code org.lotse.cases.periods}. */
public @interface PeriodRuleSet {

    /**
     * Rules in force, each {@code id;programme;valid from;begins;months;extension;title;source}; none for those that the
     * bundle brings in {@code rules/care-periods.csv}.
     */
    String[] rules() default {};
}
