package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lotse.funding.api.application.Grant;

/**
 * A year of the time for which something was granted; the last one may be shorter.
 *
 * @param number counted from 1
 * @param from first day
 * @param until last funded day
 * @param wholeDays days that it would have as a whole year
 */
public record FundedYear(int number, LocalDate from, LocalDate until, long wholeDays) {

    /** Those of a grant; counted from its first day, not by the calendar. */
    public static List<FundedYear> of(Grant grant) {
        var years = new ArrayList<FundedYear>();
        for (var from = grant.from();
                !from.isAfter(grant.until());
                from = grant.from().plusYears(years.size())) {
            var next = grant.from().plusYears(years.size() + 1L);
            var until = next.isAfter(grant.until()) ? grant.until() : next.minusDays(1);
            years.add(new FundedYear(years.size() + 1, from, until, ChronoUnit.DAYS.between(from, next)));
        }
        return List.copyOf(years);
    }

    /** How many days are funded. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    /** Whether all of it is funded. */
    public boolean isWhole() {
        return days() == wholeDays;
    }

    /** How many of its days lie in a time. */
    public long daysWithin(LocalDate first, LocalDate last) {
        var begin = first.isAfter(from) ? first : from;
        var end = last.isBefore(until) ? last : until;
        return Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
    }

    /** What of an amount for the whole year falls on it, as a fraction that is not rounded yet: dividend. */
    public BigDecimal part(BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(days()));
    }
}
