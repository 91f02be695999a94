package org.lotse.helpers.api.leaving;

/** Why somebody was erased. */
public enum ErasureReason {
    /** Their day had come. */
    PERIOD_OVER,
    /** They asked for it, or there was no reason to wait (Art. 17 (1) GDPR). */
    ON_REQUEST,
    /** Only the name was left, and the last payment to them is kept no more. */
    PAYMENTS_OVER
}
