package org.lotse.funding.api.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.api.rule.RuleRef;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The current tenant's applications, as far as they are written. For screens, in a district as in a municipality; any thread that has a scope. Every call
 * begins at the gate and is one transaction of the current tenant. Reading needs {@code funding.applications}, changing {@code funding.apply}. Refusals
 * stand beside the component of {@link ApplicationData}.
 */
@ProviderType
public interface Applications {

    /**
     * Begins a draft.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable. A municipality applies alone and for itself; a district
     *     applies for municipalities of its own
     */
    ApplicationId begin(ApplicationData data);

    /**
     * Writes a draft down anew. Its rules stay what they were.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #begin}, or if it is no draft
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody else was faster, or it is gone
     */
    void revise(ReviseApplication command);

    /** One of them. */
    Optional<ApplicationDetails> find(ApplicationId id);

    /** All of them, the latest reference day first. */
    List<ApplicationSummary> all();

    /**
     * What an application would come to, and what is missing. Nothing is kept. Needs {@code funding.applications}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #begin}
     */
    ApplicationReckoning reckon(ApplicationData data);

    /**
     * Lines for these municipalities, with the head counts that the district keeps in the programme, as far as the person may see them. A municipality
     * gets a line for itself, whatever it asks for. Those that are no municipalities of the tenant are left out. Needs {@code funding.apply}.
     */
    List<ApplicationMember> propose(RuleRef rules, Set<Ags> municipalities);

    /**
     * As {@link #propose}, for the members of a grouping, with the consent they gave. Needs {@code funding.apply}.
     *
     * @return empty if there is none, or the person may not see it
     */
    List<ApplicationMember> proposeGrouping(RuleRef rules, GroupingId grouping);
}
