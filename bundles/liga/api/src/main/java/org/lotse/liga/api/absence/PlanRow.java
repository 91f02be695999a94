package org.lotse.liga.api.absence;

import java.util.List;

/**
 * Somebody's days in the plan.
 *
 * @param person who
 * @param away whether they are absent today
 * @param days in order
 */
public record PlanRow(Employee person, boolean away, List<PlanDay> days) {

    /** Keeps a copy. */
    public PlanRow {
        days = List.copyOf(days);
    }
}
