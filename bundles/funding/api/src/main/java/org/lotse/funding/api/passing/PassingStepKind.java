package org.lotse.funding.api.passing;

/** What a step finds; the terms that it is reckoned from stand in this order. */
public enum PassingStepKind {
    /** What is due for a funded year: number of the year, its planned payments together, agreed days, funded days of the year. */
    YEAR,
    /** All of them together: what is due for the agreed time. */
    BASE,
    /** By share: what is due, per cent; cut off to cents. */
    SHARE,
    /** By amount, as it was agreed: the amount. */
    AMOUNT,
    /** By amount, less because less is due: the amount, what is due now, what was due when it was agreed; cut off to cents. */
    REDUCED,
    /** Claimed back: what was passed on, what is granted. */
    CLAIM_BACK
}
