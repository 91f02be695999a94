package org.lotse.helpers.core.application.money;

/** The rule-set on payments to volunteers. Becomes the configuration {@code org.lotse.helpers.payments}. */
public @interface PaymentRuleSet {

    /**
     * Rules in force, each {@code id;for;valid from;cents;source}; none for those that the bundle brings in {@code rules/payments.csv}.
     */
    String[] rules() default {};
}
