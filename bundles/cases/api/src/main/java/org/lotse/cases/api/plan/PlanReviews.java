package org.lotse.cases.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** When plans are looked at together. Threads, transactions and refusals as for {@link PlanService}; needs {@code cases.read}. */
@ProviderType
public interface PlanReviews {

    /** No more are due at a time than are shown. */
    int MOST = 500;

    /** After how many months a plan of this tenant is looked at, unless something else is agreed. */
    int rhythm();

    /** Reviews in the caller's own cases that are due by this day, the longest overdue first. */
    List<DueReview> mine(LocalDate by);
}
