package org.lotse.funding.core.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param until last day, not before the first
 */
public record Days(LocalDate from, LocalDate until) {

    /** Both days belong to it; empty if the last is before the first. */
    public static Optional<Days> between(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, until));
    }

    /** Whether the day belongs to it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** How many days these are. */
    public int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
    }

    /** The days that belong to both. */
    public Optional<Days> with(Days other) {
        return between(from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** The same days by calendar year. */
    public List<Days> years() {
        return IntStream.rangeClosed(from.getYear(), until.getYear())
                .mapToObj(year -> new Days(LocalDate.ofYearDay(year, 1), LocalDate.of(year, 12, 31)))
                .flatMap(year -> year.with(this).stream())
                .toList();
    }
}
