package org.lotse.cases.api.letter;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Letters that the caller is writing, one for each case; kept as long and seen by as many as
 * {@link org.lotse.cases.api.draft.NoteDrafts}. Each method needs {@code cases.documents}.
 */
@ProviderType
public interface LetterDrafts {

    /**
     * Keeps what was typed so far in place of what was kept before.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation if it is longer than a letter may be, or if there is no such case
     */
    void keep(CaseId caseId, LetterData letter);

    /** What is kept of the caller for this case. */
    Optional<LetterDraft> find(CaseId caseId);

    /** Forgets it: it was kept as a document, or nobody wants it. */
    void discard(CaseId caseId);
}
