package org.lotse.cases.api.plan;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The rhythm at which a tenant wants plans to be looked at. Threads, transactions and refusals as for {@link PlanService}; needs
 * {@code cases.settings}; forms ask {@link PlanReviews#rhythm}.
 */
@ProviderType
public interface PlanRhythm {

    /** Fewest months from one review to the next. */
    int LEAST = 1;

    /** Most months from one review to the next. */
    int MOST = 24;

    /** After how many months a plan is looked at, unless something else is agreed. */
    int months();

    /**
     * Sets it for plans that are agreed or reviewed from now on.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code rhythm} if it is out of bounds
     */
    void follow(int months);
}
