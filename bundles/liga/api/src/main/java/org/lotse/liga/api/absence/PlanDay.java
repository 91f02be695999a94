package org.lotse.liga.api.absence;

import java.time.LocalDate;
import java.util.List;
import org.lotse.liga.api.Ags;

/**
 * A day of somebody in the plan. Not why: it may hang on a wall.
 *
 * @param day which
 * @param state how it looks
 * @param municipalities where nobody is, or where they stand in
 */
public record PlanDay(LocalDate day, DayState state, List<Ags> municipalities) {

    /** Keeps a copy. */
    public PlanDay {
        municipalities = List.copyOf(municipalities);
    }
}
