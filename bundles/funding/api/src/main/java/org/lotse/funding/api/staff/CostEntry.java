package org.lotse.funding.api.staff;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Personnel cost of an employment in some time, as it was entered: what the employer really paid, with its share of contributions.
 *
 * @param number counted from 1 within the employment
 * @param from first day that it is about
 * @param until last one
 * @param amount in euros, two places, not below 0
 * @param corrects number of the entry in whose place this one stands; null if it corrects none
 * @param stands false as soon as another corrects it
 * @param reason why it was corrected, or a note
 * @param by who entered it
 * @param at when
 */
public record CostEntry(
        int number,
        LocalDate from,
        LocalDate until,
        BigDecimal amount,
        @Nullable Integer corrects,
        boolean stands,
        @Nullable String reason,
        String by,
        Instant at) {}
