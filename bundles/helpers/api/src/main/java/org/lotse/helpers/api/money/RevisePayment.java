package org.lotse.helpers.api.money;

/**
 * Replaces what is written down about a payment that is not approved. Who receives it stays.
 *
 * @param id the payment
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record RevisePayment(PaymentId id, long revision, PaymentData data) {}
