package org.lotse.helpers.api.money;

/**
 * A payment as somebody saw it.
 *
 * @param id the payment
 * @param revision the revision that the person saw
 */
public record SeenPayment(PaymentId id, long revision) {}
