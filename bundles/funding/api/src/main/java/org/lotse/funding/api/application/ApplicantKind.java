package org.lotse.funding.api.application;

/** Who applies, and for whom. */
public enum ApplicantKind {
    /** A municipality for itself. */
    ALONE,
    /** Several municipalities as a Verbund, which a district keeps as a grouping. */
    ASSOCIATION,
    /** A district for municipalities that asked for it. */
    ON_BEHALF,
    /** A district for itself, where only districts apply and pass the money on. */
    DISTRICT
}
