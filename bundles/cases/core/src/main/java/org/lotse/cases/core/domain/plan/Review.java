package org.lotse.cases.core.domain.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.api.plan.ReviewId;
import org.lotse.cases.core.domain.Days;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** A review of an agreed plan. Written once and never changed. */
@Entity
@Table(name = "CASES_PLAN_REVIEW")
public class Review {

    @Id
    @Column(name = "ID")
    private UUID id;

    @Column(name = "PLAN_ID")
    private UUID planId;

    @Column(name = "HELD_ON")
    private LocalDate heldOn;

    @Column(name = "SUMMARY")
    private @Nullable String summary;

    @Column(name = "NEXT_ON")
    private LocalDate nextOn;

    @Column(name = "AUTHOR_NAME")
    private String authorName;

    /** For the database layer. */
    protected Review() {}

    /** @throws RuleViolation beside the first field that is not acceptable */
    public static Review held(
            ReviewId id, PlanId planId, Agreement agreement, ReviewData data, LocalDate today, String author) {
        var review = new Review();
        review.id = id.value();
        review.planId = planId.value();
        review.heldOn = Days.ofWork("heldOn", data.heldOn(), today);
        if (review.heldOn.isBefore(agreement.agreedOn())) {
            throw RuleViolation.at("heldOn", "cases.rule.plan-reviewed-before");
        }
        review.summary = Check.optionalText("summary", data.summary(), ReviewData.SUMMARY_LENGTH)
                .orElse(null);
        review.nextOn = ReviewDay.after("nextOn", review.heldOn, data.nextOn());
        review.authorName = author;
        return review;
    }

    /** The review as it is shown. */
    public ReviewEntry entry(List<Outcome> outcomes) {
        return new ReviewEntry(id(), new ReviewData(heldOn, outcomes, summary, nextOn), authorName);
    }

    /** Identity. */
    public ReviewId id() {
        return new ReviewId(id);
    }

    /** Of which version. */
    public PlanId planId() {
        return new PlanId(planId);
    }

    /** When it was held. */
    public LocalDate heldOn() {
        return heldOn;
    }

    /** When the plan is looked at again. */
    public LocalDate nextOn() {
        return nextOn;
    }
}
