package org.lotse.funding.api.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a plan as somebody wrote it.
 *
 * @param kind what it is
 * @param year for which funded year, counted from 1
 * @param due until when it is expected
 * @param amount in euros, two decimals at most; below zero it is paid back
 */
public record PlanLine(
        @Nullable InstalmentKind kind,
        int year,
        @Nullable LocalDate due,
        @Nullable BigDecimal amount) {}
