package org.lotse.helpers.api.money;

import java.time.LocalDate;

/**
 * A payment was made.
 *
 * @param id the payment
 * @param revision the revision that the person saw
 * @param paidOn the day on which the volunteer received it, not in the future
 */
public record PayPayment(PaymentId id, long revision, LocalDate paidOn) {}
