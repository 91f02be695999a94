package org.lotse.cases.core.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.api.plan.ReviewId;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.domain.plan.GoalOutcome;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.PlanCourse;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Reviews;
import org.lotse.cases.core.domain.plan.StepMark;

/** Puts together what belongs to versions of plans, in a handful of queries however many there are. Inside a transaction only. */
final class PlanBook {

    private final Plans plans;
    private final Goals goals;
    private final Reviews reviews;

    PlanBook(Plans plans, Goals goals, Reviews reviews) {
        this.plans = plans;
        this.goals = goals;
        this.reviews = reviews;
    }

    /** @param versions of one case */
    List<PlanDetails> details(List<Plan> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var ids = versions.stream().map(Plan::id).toList();
        var agreed = plans.course(versions.getFirst().caseId()).map(PlanCourse::planId);
        var goalsOf = goals(ids);
        var reviewsOf = reviews(ids);
        return versions.stream()
                .map(plan -> plan.details(
                        state(plan, agreed),
                        goalsOf.getOrDefault(plan.id(), List.of()),
                        reviewsOf.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    PlanDetails details(Plan plan) {
        return details(List.of(plan)).getFirst();
    }

    private Map<PlanId, List<GoalEntry>> goals(List<PlanId> ids) {
        Map<StepId, StepState> marks = goals.marks(ids).stream().collect(toMap(StepMark::stepId, StepMark::state));
        Map<GoalId, List<StepEntry>> steps = goals.steps(ids).stream()
                .collect(groupingBy(
                        step -> step.goalId(),
                        mapping(step -> step.entry(marks.getOrDefault(step.id(), StepState.OPEN)), toList())));
        return goals.goals(ids).stream()
                .collect(groupingBy(
                        goal -> goal.planId(),
                        mapping(goal -> goal.entry(steps.getOrDefault(goal.id(), List.of())), toList())));
    }

    private Map<PlanId, List<ReviewEntry>> reviews(List<PlanId> ids) {
        Map<ReviewId, List<Outcome>> outcomes = reviews.outcomes(ids).stream()
                .collect(groupingBy(GoalOutcome::reviewId, mapping(GoalOutcome::outcome, toList())));
        return reviews.of(ids).stream()
                .collect(groupingBy(
                        review -> review.planId(),
                        mapping(review -> review.entry(outcomes.getOrDefault(review.id(), List.of())), toList())));
    }

    private static PlanState state(Plan plan, Optional<PlanId> agreed) {
        if (plan.isDraft()) {
            return PlanState.DRAFT;
        }
        return agreed.filter(plan.id()::equals).isPresent() ? PlanState.AGREED : PlanState.REPLACED;
    }
}
