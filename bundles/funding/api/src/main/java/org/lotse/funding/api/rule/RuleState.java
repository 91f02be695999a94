package org.lotse.funding.api.rule;

/** Where a version of a rule-set stands. Only a draft can be changed. */
public enum RuleState {
    /** Came with the product. */
    SHIPPED,
    /** Somebody works on it; nothing is reckoned by it. */
    DRAFT,
    /** Decided by the district; counts for reference days from its first day on. */
    IN_FORCE
}
