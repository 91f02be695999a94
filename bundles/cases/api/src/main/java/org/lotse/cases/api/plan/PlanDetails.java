package org.lotse.cases.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * A version of a plan as it is shown.
 *
 * @param id identity
 * @param caseId whose it is
 * @param number 1 for the first version of a case
 * @param revision how often anything in it was changed; goes back in {@link AgreePlan}
 * @param state how it stands
 * @param wish what matters to the person, in their words; or null
 * @param goals by area of life
 * @param agreement how it was agreed; null for a draft
 * @param reviews the latest first
 * @param author display name of whoever began it, as it was then
 */
public record PlanDetails(
        PlanId id,
        CaseId caseId,
        int number,
        int revision,
        PlanState state,
        @Nullable String wish,
        List<GoalEntry> goals,
        @Nullable Agreement agreement,
        List<ReviewEntry> reviews,
        String author) {

    /** Most characters of what matters to the person. */
    public static final int WISH_LENGTH = 2000;

    /** Keeps copies. */
    public PlanDetails {
        goals = List.copyOf(goals);
        reviews = List.copyOf(reviews);
    }

    /** When it is looked at next, or null for a draft. */
    public @Nullable LocalDate nextReview() {
        if (!reviews.isEmpty()) {
            return reviews.getFirst().review().nextOn();
        }
        return agreement == null ? null : agreement.reviewOn();
    }
}
