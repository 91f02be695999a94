package org.lotse.cases.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * What became of one goal by the day of a review.
 *
 * @param goal which
 * @param result what became of it
 * @param reached level or number that was reached, for goals that have one; or null
 * @param remark in words; or null
 */
public record Outcome(
        GoalId goal,
        Result result,
        @Nullable String reached,
        @Nullable String remark) {

    /** Most characters of a remark. */
    public static final int REMARK_LENGTH = 500;
}
