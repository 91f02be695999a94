package org.lotse.cases.api.report;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year.
 *
 * @param year four digits
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparing(Quarter::year).thenComparing(Quarter::number);
    private static final int MOST = 4;
    private static final int MONTHS = 3;

    /** @throws IllegalArgumentException if there is no such quarter */
    public Quarter {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("Not a quarter: " + number);
        }
    }

    /** The one in which a day lies. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** As {@link #toString} writes it, or empty if it is none. */
    public static Optional<Quarter> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches()
                ? Optional.of(new Quarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** Its last day. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    /** The one before it. */
    public Quarter previous() {
        return of(first().minusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    /** As in an address, {@code 2026-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
