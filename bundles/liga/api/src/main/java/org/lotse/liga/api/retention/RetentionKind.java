package org.lotse.liga.api.retention;

import java.time.LocalDate;
import java.time.Month;

/** What is kept for some time only, with the rule of ADR 72. Years are counted from the end of the calendar year in which it was over. */
public enum RetentionKind {
    /** A cost claim with its lines: evidence of funding. */
    CLAIM(10),
    /** The name of somebody who held a post: proof of use is given for each integration manager. */
    HOLDER(10),
    /** That somebody of a carrier took part in a training: evidence where the programme wants it. */
    CARRIER_PARTICIPANT(10),
    /** That somebody else took part in a training, or was signed up. */
    OTHER_PARTICIPANT(3),
    /** A request that is done, with its thread. */
    REQUEST(3);

    private final int years;

    RetentionKind(int years) {
        this.years = years;
    }

    /** For how many years after the end of the year. */
    public int years() {
        return years;
    }

    /** The day on which what was over on a day is erased. */
    public LocalDate erasedOn(LocalDate over) {
        return LocalDate.of(over.getYear() + years + 1, Month.JANUARY, 1);
    }

    /** What was over before this day is to be erased on a day. */
    public LocalDate keptFrom(LocalDate day) {
        return LocalDate.of(day.getYear() - years, Month.JANUARY, 1);
    }
}
