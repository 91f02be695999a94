package org.lotse.liga.ui.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as they stand in an address. */
final class Days {

    private Days() {}

    /** The day that stands there, or nothing for whatever else somebody typed. */
    static Optional<LocalDate> read(String text) {
        try {
            var day = LocalDate.parse(text);
            return day.getYear() >= 2000 && day.getYear() < 2200 ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
