package org.lotse.platform.api.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. */
public sealed interface Cell {

    /**
     * Words, whatever they begin with: a spreadsheet never reckons with them.
     *
     * @param text as it is
     */
    record Text(String text) implements Cell {}

    /**
     * A number that can be reckoned with.
     *
     * @param value as it is
     * @param decimals how many decimals are shown, at least 0
     */
    record Amount(double value, int decimals) implements Cell {}

    /**
     * A day that can be sorted by.
     *
     * @param day as it is
     */
    record Day(LocalDate day) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    /** Words, or an empty cell for null. */
    static Cell of(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    /** A whole number. */
    static Cell of(long value) {
        return new Amount(value, 0);
    }

    /** A day, or an empty cell for null. */
    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Empty() : new Day(day);
    }
}
