package org.lotse.cases.core.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.core.domain.plan.GoalOutcome;
import org.lotse.cases.core.domain.plan.Review;
import org.lotse.cases.core.domain.plan.Reviews;

/** Reviews in lists. */
final class InMemoryReviews implements Reviews {

    private final List<Review> reviews = new ArrayList<>();
    private final List<GoalOutcome> outcomes = new ArrayList<>();

    @Override
    public void add(Review review, List<GoalOutcome> found) {
        reviews.addFirst(review);
        outcomes.addAll(found);
    }

    @Override
    public List<Review> of(List<PlanId> plans) {
        return reviews.stream()
                .filter(review -> plans.contains(review.planId()))
                .sorted(Comparator.comparing(Review::heldOn).reversed())
                .toList();
    }

    @Override
    public List<GoalOutcome> outcomes(List<PlanId> plans) {
        return outcomes.stream()
                .filter(outcome -> plans.contains(outcome.planId()))
                .toList();
    }
}
