package org.lotse.cases.api.draft;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes that the caller is writing, one for each case. Nobody else sees them, whatever they may; after {@link #DAYS} days they are
 * removed. Each method needs {@code cases.contacts}. Called while somebody types: quick, and never part of the contact log or of
 * the audit trail.
 */
@ProviderType
public interface NoteDrafts {

    /** For so many days a draft is kept. */
    int DAYS = 14;

    /**
     * Keeps what was typed so far in place of what was kept before; a blank text is none.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is longer than a note may be, or if there is no such case
     */
    void keep(CaseId caseId, String note);

    /** What is kept of the caller for this case. */
    Optional<NoteDraft> find(CaseId caseId);

    /** Forgets it: it was saved, or nobody wants it. */
    void discard(CaseId caseId);
}
