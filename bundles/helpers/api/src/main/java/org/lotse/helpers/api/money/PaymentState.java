package org.lotse.helpers.api.money;

/** How far a payment has come. */
public enum PaymentState {
    /** Entered, waits for approval. */
    ENTERED,
    /** Approved, to be paid. */
    APPROVED,
    /** Paid. */
    PAID
}
