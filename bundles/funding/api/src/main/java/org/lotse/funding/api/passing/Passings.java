package org.lotse.funding.api.passing;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Money of the current tenant's grants that is passed on. For screens and other parts of the module; every call begins at the gate and runs in one
 * transaction of the current tenant. Reading needs {@code funding.applications}, writing {@code funding.apply}; what is written is refused with
 * {@link org.lotse.platform.api.rule.RuleViolation} beside its field, with {@link org.lotse.platform.api.data.ConcurrentChange} if somebody else was
 * faster. Never more is passed on than was granted; that it is more than came so far is told by
 * {@link org.lotse.funding.api.instalment.Balance} and not refused.
 */
@ProviderType
public interface Passings {

    /** Those of a grant, the oldest first. */
    List<Passing> of(ApplicationId grant);

    /** One of them. */
    Optional<Passing> find(PassingId id);

    /** Keeps an agreement. On no day more than all of the money may be promised. */
    PassingId agree(ApplicationId grant, PassingData data);

    /** Keeps another version of an agreement; the earlier ones stay. */
    void revise(RevisePassing command);

    /** Enters money that was passed on or came back. */
    void book(BookPassing command);

    /** Undoes an entry by a counter-entry, once. */
    void reverse(ReversePassing command);

    /** Issues a notice with the figures as they are. */
    void issue(IssueNotice command);
}
