package org.lotse.liga.ui.claim;

import java.time.LocalDate;
import org.lotse.liga.api.Period;

/** Quarters of calendar years. */
final class Quarters {

    private static final int MONTHS = 3;

    private Quarters() {}

    /** The last whole quarter before a day. */
    static Period before(LocalDate day) {
        var first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS + MONTHS);
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }
}
