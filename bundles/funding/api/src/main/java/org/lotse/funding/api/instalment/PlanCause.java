package org.lotse.funding.api.instalment;

/** Why there is a version of a plan. */
public enum PlanCause {
    /** It follows from the grant, as it was. */
    GRANT,
    /** A final count was entered or corrected. */
    COUNT,
    /** Somebody changed days or amounts, and said why. */
    REVISED
}
