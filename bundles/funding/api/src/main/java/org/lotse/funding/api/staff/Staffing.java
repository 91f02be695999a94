package org.lotse.funding.api.staff;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes down who fills funded posts and what that costs. Nothing is deleted: changes and corrections are versions. For screens, in a district as in a
 * municipality; every call begins at the gate and is one transaction of the current tenant. Reading needs {@code funding.applications}, writing
 * {@code funding.apply}.
 */
@ProviderType
public interface Staffing {

    /** All that were ever entered for a grant, also withdrawn ones, by post and first day. */
    List<EmploymentDetails> all(ApplicationId grant);

    /** One of them. */
    Optional<EmploymentDetails> find(EmploymentId id);

    /**
     * What is remarkable about an employment as it stands: overlaps, a lower rate, cost outside its days.
     *
     * @return nothing if it is not there or was withdrawn
     */
    List<StaffNotice> notices(EmploymentId id);

    /**
     * Enters an employment.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link EmploymentData} that is not acceptable: {@code post} if the grant
     *     has none of that number, {@code from} or {@code until} outside the post's funded days, {@code share} if the post is full on a day; without
     *     a field if there is no such grant
     */
    EmploymentId enter(ApplicationId grant, EmploymentData data);

    /**
     * Changes an employment by a new version.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #enter}, beside {@code reason} without one, and without a field if it was withdrawn
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void revise(ReviseEmployment command);

    /**
     * Takes an employment out of all figures.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code reason} without one
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void withdraw(WithdrawEmployment command);

    /**
     * Enters personnel cost or corrects an entry.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code from} if another entry that stands is about one of the days, beside
     *     {@code until} if that is before the first day or later than this month, beside {@code amount} or {@code reason}
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster
     */
    void enterCost(EnterCost command);
}
