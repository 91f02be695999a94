package org.lotse.liga.api;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day, not before the first; null as long as no end is known
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** Whether the day belongs to it. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether a day belongs to both. */
    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** Whether each of its days belongs to the other one. */
    public boolean isWithin(Period other) {
        return !from.isBefore(other.from) && (other.to == null || to != null && !to.isAfter(other.to));
    }

    /** The days that belong to both. */
    public Optional<Period> with(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        var first = from.isAfter(other.from) ? from : other.from;
        var last = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
        return Optional.of(new Period(first, last));
    }

    /**
     * How many days it has.
     *
     * @throws IllegalStateException if no end is known
     */
    public int days() {
        if (to == null) {
            throw new IllegalStateException("A period without an end has no number of days");
        }
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /**
     * What is left of it when others are taken away.
     *
     * @param others in any order; they may overlap
     * @return by day, none of them empty
     */
    public List<Period> without(Collection<Period> others) {
        var gaps = new ArrayList<Period>();
        var next = from;
        for (var other :
                others.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            if (!overlaps(other) || other.to != null && other.to.isBefore(next)) {
                continue;
            }
            if (other.from.isAfter(next)) {
                gaps.add(new Period(next, other.from.minusDays(1)));
            }
            if (other.to == null || other.to.equals(to)) {
                return gaps;
            }
            next = other.to.plusDays(1);
        }
        if (to == null || !next.isAfter(to)) {
            gaps.add(new Period(next, to));
        }
        return gaps;
    }
}
