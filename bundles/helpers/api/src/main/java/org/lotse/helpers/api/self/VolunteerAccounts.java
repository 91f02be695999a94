package org.lotse.helpers.api.self;

import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.identity.Colleague;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Joins accounts of the current scope's municipality to the entries of the volunteers who use them. The account itself is made by the municipality's administrator, who gives it
 * the role <em>volunteer</em>. Joining and parting stand in the audit trail. Any thread that has a scope; every call is one transaction and begins at the gate.
 */
@ProviderType
public interface VolunteerAccounts {

    /** The account joined to a volunteer's entry. Needs {@code helpers.read}. */
    Optional<JoinedAccount> of(VolunteerId volunteer);

    /** Members of the municipality with {@code helpers.self} whose account is joined to no entry, by name. Needs {@code helpers.edit}. */
    List<Colleague> free();

    /**
     * From now on the account sees and changes this entry. Needs {@code helpers.edit}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside {@code account} if it is not {@link #free}, if another one is joined, or if the volunteer
     *     has left
     * @throws org.lotse.platform.api.data.ConcurrentChange if the volunteer is gone
     */
    void join(VolunteerId volunteer, UserId account);

    /** The account sees the entry no more; nothing else changes. Twice is as good as once. Needs {@code helpers.edit}. */
    void part(VolunteerId volunteer);
}
