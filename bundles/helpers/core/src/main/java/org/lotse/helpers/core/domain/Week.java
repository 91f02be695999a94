package org.lotse.helpers.core.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks as limits of hours mean them, from Monday to Sunday. */
public final class Week {

    private static final int DAYS_TO_SUNDAY = 6;

    private Week() {}

    /** The first day of the week in which this day lies. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last one. */
    public static LocalDate sunday(LocalDate day) {
        return monday(day).plusDays(DAYS_TO_SUNDAY);
    }
}
