package org.lotse.funding.api.passing;

/** How it was agreed how much is passed on. */
public enum PassingMeasure {
    /** Per cent of what is due for the agreed time. */
    SHARE,
    /** Euros for the agreed time. */
    AMOUNT
}
