package org.lotse.cases.core.domain;

import java.time.LocalDate;

/**
 * The last day of a term of months that begins with a day, as §§ 187 (2), 188 (2) and (3) BGB reckon it: the day before the
 * one with the same number; the last of the month, where there is no such day.
 */
public final class LastDay {

    private LastDay() {}

    /** For example 28 February 2019 for 24 months from 1 March 2017, and 29 February 2020 for 24 months from 1 March 2018. */
    public static LocalDate of(LocalDate begin, int months) {
        return begin.getDayOfMonth() == 1
                ? begin.plusMonths(months).minusDays(1)
                : begin.minusDays(1).plusMonths(months);
    }
}
