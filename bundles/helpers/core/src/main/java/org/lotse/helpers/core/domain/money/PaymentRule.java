package org.lotse.helpers.core.domain.money;

import java.time.LocalDate;

/**
 * A rule on payments.
 *
 * @param id short name
 * @param validFrom its first day
 * @param cents the amount in euro cents
 * @param source where it is written
 */
public record PaymentRule(String id, LocalDate validFrom, long cents, String source) {}
