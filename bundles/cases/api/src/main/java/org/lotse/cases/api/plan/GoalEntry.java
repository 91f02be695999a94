package org.lotse.cases.api.plan;

import java.util.List;

/**
 * A goal as it is shown.
 *
 * @param id identity
 * @param revision how often it was changed, its steps left aside; goes back in {@link ReviseGoal}
 * @param goal what it says
 * @param steps on the way, the earliest first
 */
public record GoalEntry(GoalId id, int revision, GoalData goal, List<StepEntry> steps) {

    /** Keeps a copy. */
    public GoalEntry {
        steps = List.copyOf(steps);
    }
}
