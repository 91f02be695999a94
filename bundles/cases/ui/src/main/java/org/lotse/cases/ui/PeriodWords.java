package org.lotse.cases.ui;

import java.time.LocalDate;
import java.time.Period;

/** Says how much of a care period is left. */
public final class PeriodWords {

    private final Words words;

    /** In the reader's language. */
    public PeriodWords(Words words) {
        this.words = words;
    }

    /** The rest with its last day counted, {@code noch 3 Monate und 18 Tage}; or for how long it is over. */
    public String left(LocalDate today, LocalDate endsOn) {
        return endsOn.isBefore(today)
                ? words.get("cases.period.over-since", time(Period.between(endsOn, today)))
                : words.get("cases.period.left", time(Period.between(today, endsOn.plusDays(1))));
    }

    /** A number of months, {@code 1 Monat}. */
    public String months(int number) {
        return words.get("cases.period.months", number);
    }

    private String time(Period time) {
        var months = (int) time.toTotalMonths();
        if (months == 0) {
            return words.get("cases.period.days", time.getDays());
        }
        return time.getDays() == 0
                ? months(months)
                : words.get(
                        "cases.period.months-and-days", months(months), words.get("cases.period.days", time.getDays()));
    }
}
