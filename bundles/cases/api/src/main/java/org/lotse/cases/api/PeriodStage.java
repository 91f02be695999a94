package org.lotse.cases.api;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How near the end of a care period is, from far to over; each but the first is a warning. */
public enum PeriodStage {
    /** More than six months are left. */
    RUNNING(Integer.MAX_VALUE),
    /** Six months are left, or less. */
    SIX_MONTHS(6),
    /** Three months are left, or less. */
    THREE_MONTHS(3),
    /** One month is left, or less. */
    ONE_MONTH(1),
    /** The last day has passed. */
    OVER(0);

    private final int months;

    PeriodStage(int months) {
        this.months = months;
    }

    /** The stage on this day of a period that ends with that one. */
    public static PeriodStage of(LocalDate endsOn, LocalDate today) {
        if (endsOn.isBefore(today)) {
            return OVER;
        }
        if (!endsOn.isAfter(ONE_MONTH.horizon(today))) {
            return ONE_MONTH;
        }
        if (!endsOn.isAfter(THREE_MONTHS.horizon(today))) {
            return THREE_MONTHS;
        }
        return endsOn.isAfter(SIX_MONTHS.horizon(today)) ? RUNNING : SIX_MONTHS;
    }

    /**
     * The latest end of which this stage warns on a day. From the last day of a month one looks to the last day of a month,
     * so that a warning never comes late: on 28 February of an end on 31 March.
     *
     * @throws IllegalStateException for {@link #RUNNING} and {@link #OVER}, which have none
     */
    public LocalDate horizon(LocalDate today) {
        if (this == RUNNING || this == OVER) {
            throw new IllegalStateException(this + " looks no number of months ahead");
        }
        var ahead = today.plusMonths(months);
        var lastOfMonth = today.equals(today.with(TemporalAdjusters.lastDayOfMonth()));
        return lastOfMonth ? ahead.with(TemporalAdjusters.lastDayOfMonth()) : ahead;
    }
}
