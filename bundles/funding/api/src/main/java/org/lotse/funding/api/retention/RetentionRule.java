package org.lotse.funding.api.retention;

import java.time.LocalDate;
import java.time.Month;

/**
 * How long evidence is kept that was over on a day.
 *
 * @param from evidence that was over on this day or later, until the next rule begins
 * @param years counted from the end of the calendar year in which it was over
 * @param source where that is written
 */
public record RetentionRule(LocalDate from, int years, String source) {

    /** The first day on which evidence may be erased that was over on a day. */
    public LocalDate erasableFrom(LocalDate over) {
        return LocalDate.of(over.getYear() + years + 1, Month.JANUARY, 1);
    }
}
