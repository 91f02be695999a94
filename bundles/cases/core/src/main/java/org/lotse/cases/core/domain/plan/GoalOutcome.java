package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewId;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a review found about one goal. Written once and never changed. */
@Entity
@Table(name = "CASES_PLAN_OUTCOME")
public class GoalOutcome {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "REVIEW_ID")
    private UUID reviewId;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Column(name = "GOAL_ID")
    private UUID goalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "RESULT")
    private Result result;

    @Column(name = "REACHED")
    private @Nullable String reached;

    @Column(name = "REMARK")
    private @Nullable String remark;

    /** For the database layer. */
    protected GoalOutcome() {}

    /**
     * @param place at which the goal stands in the review: part of the names of the fields
     * @throws RuleViolation beside the first field that is not acceptable
     */
    public static GoalOutcome found(UUID id, Review review, Goal goal, int place, Outcome data) {
        var outcome = new GoalOutcome();
        outcome.id = id;
        outcome.reviewId = review.id().value();
        outcome.planId = review.planId().value();
        outcome.goalId = goal.id().value();
        outcome.result = Check.present("result." + place, data.result());
        outcome.reached = Measures.reached(goal.indicator(), "reached." + place, data.reached());
        outcome.remark = Check.optionalText("remark." + place, data.remark(), Outcome.REMARK_LENGTH)
                .orElse(null);
        return outcome;
    }

    /** What was found. */
    public Outcome outcome() {
        return new Outcome(new GoalId(goalId), result, reached, remark);
    }

    /** By which review. */
    public ReviewId reviewId() {
        return new ReviewId(reviewId);
    }

    /** In which version. */
    public PlanId planId() {
        return new PlanId(planId);
    }
}
