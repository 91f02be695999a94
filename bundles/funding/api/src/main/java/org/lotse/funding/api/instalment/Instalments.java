package org.lotse.funding.api.instalment;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Instalments of what was granted to the current tenant. For screens and other parts of the module, in a district as in a municipality; every call begins
 * at the gate and runs in one transaction of the current tenant. Reading needs {@code funding.applications}, writing {@code funding.apply}; what is
 * written is refused with {@link org.lotse.platform.api.rule.RuleViolation} beside its field, with
 * {@link org.lotse.platform.api.data.ConcurrentChange} if somebody else was faster. What is late is told by {@link Balance}; nobody is written to.
 */
@ProviderType
public interface Instalments {

    /** All grants with their money; what is late first, then the latest decision first. */
    List<InstalmentRow> all();

    /** Everything about one grant; empty if there is none. */
    Optional<InstalmentSheet> find(ApplicationId grant);

    /** Enters a final count; the plan follows it by a new version that keeps its days. */
    void count(EnterFinalCount command);

    /** Makes another version of the plan. */
    void plan(RevisePlan command);

    /** Enters money that came or was paid back. */
    void book(BookMovement command);

    /** Undoes an entry by a counter-entry, once. */
    void reverse(ReverseMovement command);
}
