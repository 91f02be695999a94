package org.lotse.liga.api.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A day of a training. It begins and ends on it.
 *
 * @param day which
 * @param from when it begins, as on the clock
 * @param to when it ends, later than it begins
 */
public record TrainingDay(LocalDate day, LocalTime from, LocalTime to) {

    /** How long it is. */
    public long minutes() {
        return ChronoUnit.MINUTES.between(from, to);
    }
}
