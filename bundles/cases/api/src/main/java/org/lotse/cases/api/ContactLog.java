package org.lotse.cases.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The contact logs of the cases of the current scope's tenant. Threads, transactions and refusals as for
 * {@link CaseService}. Totals stand in {@link CaseDetails#contacts()}.
 */
@ProviderType
public interface ContactLog {

    /**
     * Writes a contact into the log of a case. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those
     *     of {@link ContactData}; or if there is no such case
     */
    ContactId log(LogContact command);

    /**
     * Corrects an entry of one's own. Needs {@code cases.contacts}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation as for {@link #log}, or for somebody else's entry
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was corrected since {@link ReviseContact#version} or is gone
     */
    void revise(ReviseContact command);

    /**
     * Removes an entry of one's own. Needs {@code cases.contacts}. Does nothing if it is gone already.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation for somebody else's entry
     * @throws org.lotse.platform.api.data.ConcurrentChange if it was corrected since {@link RemoveContact#version}
     */
    void remove(RemoveContact command);

    /** The entry with this id, or empty if it is gone. Needs {@code cases.read}. */
    Optional<ContactEntry> find(ContactId id);

    /**
     * A page of the log, latest contact first. Needs {@code cases.read}.
     *
     * @param caseId whose log; an unknown case has an empty one
     * @param after {@link Page#next} of the page before, or null for the beginning
     * @param size rows on a page, 1 to 200
     */
    Page<ContactEntry> entries(CaseId caseId, @Nullable String after, int size);
}
