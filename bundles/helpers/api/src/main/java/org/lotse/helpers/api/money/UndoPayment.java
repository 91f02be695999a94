package org.lotse.helpers.api.money;

/**
 * Takes a payment one step back.
 *
 * @param id the payment
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters
 */
public record UndoPayment(PaymentId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 300;
}
