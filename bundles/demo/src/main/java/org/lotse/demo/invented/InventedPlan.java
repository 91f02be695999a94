package org.lotse.demo.invented;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.StepData;

/**
 * A plan and its course.
 *
 * @param agreement null for one that is still worked out
 * @param reviews days on which it was looked at, and the one on which it is looked at next behind each
 * @param renewed whether another version is worked out
 */
public record InventedPlan(
        String wish, List<Goal> goals, @Nullable Agreement agreement, List<Review> reviews, boolean renewed) {

    /** A goal and the ways to it. */
    public record Goal(GoalData goal, List<StepData> steps) {}

    /** A look at the plan. */
    public record Review(LocalDate on, LocalDate next) {}
}
