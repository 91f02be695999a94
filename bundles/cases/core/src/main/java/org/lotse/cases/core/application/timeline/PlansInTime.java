package org.lotse.cases.core.application.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.lotse.cases.api.plan.ReviewEntry;
import org.lotse.cases.api.timeline.TimelineEntry;
import org.lotse.cases.api.timeline.TimelineKind;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Review;
import org.lotse.cases.core.domain.plan.Reviews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Versions of the plan on the day they were agreed, and the reviews of them. */
@Component
public final class PlansInTime implements TimelineSource {

    private final Plans plans;
    private final Reviews reviews;

    /** @param plans all of the tenant */
    @Activate
    public PlansInTime(@Reference Plans plans, @Reference Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    @Override
    public Stream<TimelineEntry> of(CaseFile file) {
        var versions = plans.of(file.id(), MOST);
        var reviewed = versions.isEmpty()
                ? Stream.<Review>empty()
                : reviews.of(versions.stream().map(Plan::id).toList()).stream();
        return Stream.concat(
                versions.stream().flatMap(PlansInTime::agreed),
                reviewed.map(review -> reviewed(review.entry(List.of()), numberOf(review, versions))));
    }

    private static String numberOf(Review review, List<Plan> versions) {
        return versions.stream()
                .filter(plan -> plan.id().equals(review.planId()))
                .map(plan -> String.valueOf(plan.number()))
                .findFirst()
                .orElse("");
    }

    private static Stream<TimelineEntry> agreed(Plan plan) {
        return plan.agreement().stream()
                .map(agreement -> new TimelineEntry(
                        TimelineKind.PLAN_AGREED,
                        agreement.agreedOn(),
                        null,
                        plan.id().value(),
                        null,
                        String.valueOf(plan.number()),
                        "",
                        ""));
    }

    private static TimelineEntry reviewed(ReviewEntry review, String number) {
        return new TimelineEntry(
                TimelineKind.PLAN_REVIEWED,
                review.review().heldOn(),
                null,
                review.id().value(),
                null,
                number,
                Said.or(review.review().summary()),
                review.author());
    }
}
