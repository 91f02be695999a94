package org.lotse.cases.core.application;

import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.platform.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agreed plans are looked at together on their day, and stay due until that was done. */
@Component
public final class DueReviews implements DueSource {

    private final Plans plans;

    /** @param plans all of the tenant */
    @Activate
    public DueReviews(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Due> due(UserId person, LocalDate today, LocalDate until) {
        return plans.due(person, until, MOST).stream().map(DueReviews::line).toList();
    }

    private static Due line(DueReview review) {
        return new Due(
                DueKind.REVIEW,
                review.on(),
                null,
                review.caseId().value(),
                review.caseId(),
                review.name() + " · " + review.number().value(),
                "");
    }
}
