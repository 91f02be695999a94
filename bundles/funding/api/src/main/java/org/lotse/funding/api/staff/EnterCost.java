package org.lotse.funding.api.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enters personnel cost, or corrects an entry by another one.
 *
 * @param id of the employment
 * @param revision of it that the person saw
 * @param from first day, usually that of a month
 * @param until last day
 * @param amount in euros
 * @param corrects number of the entry that was wrong; null for a new one
 * @param reason needed for a correction
 */
public record EnterCost(
        EmploymentId id,
        long revision,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal amount,
        @Nullable Integer corrects,
        @Nullable String reason) {

    /** More than anybody costs in the time that a grant runs. */
    public static final int MOST = 1_000_000;
}
