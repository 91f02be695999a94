package org.lotse.funding.api.instalment;

/** Which way money went. */
public enum MovementKind {
    /** From the authority to the applicant. */
    RECEIVED,
    /** From the applicant back to the authority. */
    PAID_BACK,
    /** From the applicant to whom it is passed on. */
    PASSED_ON,
    /** From there back to the applicant. */
    RETURNED
}
