package org.lotse.helpers.api.self;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.request.SponsorshipSummary;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What volunteers see and decide of their own entry in the current scope's municipality. It is always about the volunteer whose entry is joined to the
 * caller's account ({@link VolunteerAccounts}), and about nobody else. Any thread that has a scope; every call is one transaction and begins at the
 * gate with {@code helpers.self}. Except for {@link #find}, a {@link org.lotse.platform.api.rule.RuleViolation} refuses whom no entry is joined to.
 */
@ProviderType
public interface OwnVolunteering {

    /** The caller's entry, or empty if none is joined to their account. Needs {@code helpers.self}. */
    Optional<OwnEntry> find();

    /**
     * Replaces what volunteers may change themselves; all else stays. Needs {@code helpers.self}.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the component of {@link OwnData} that is not acceptable
     * @throws org.lotse.platform.api.data.ConcurrentChange if somebody changed the entry since {@code revision}; names them
     */
    void revise(long revision, OwnData data);

    /**
     * Takes a break or leaves. Whoever leaves is taken off all shifts to come, and the account is joined to nothing any more. Coming back from a break is for the
     * coordinator to enter, who may have had a reason of their own for it. Needs {@code helpers.self}.
     *
     * @param to one of {@link OwnEntry#steps}
     * @throws org.lotse.platform.api.rule.RuleViolation if the step is not allowed, or for leaving while a Patenschaft runs: somebody relies on it
     * @throws org.lotse.platform.api.data.ConcurrentChange as for {@link #revise}
     */
    void move(long revision, VolunteerStatus to);

    /**
     * The caller's Patenschaften, the latest first: a first name and a task, never more of the person, and nothing of what others wrote about how it went. Needs
     * {@code helpers.self}.
     */
    List<SponsorshipSummary> sponsorships();

    /**
     * Everything that is kept about the caller as a volunteer, to read (Art. 15 GDPR). Needs {@code helpers.self}; the audit trail says that it was written.
     *
     * @param to receives a PDF; stays open
     */
    void disclosure(OutputStream to) throws IOException;

    /** The same for machines, as JSON (Art. 15 (3), 20 GDPR). Needs the same. */
    String disclosureData();
}
