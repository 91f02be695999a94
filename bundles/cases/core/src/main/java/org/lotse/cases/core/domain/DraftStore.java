package org.lotse.cases.core.domain;

import java.time.Instant;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.platform.api.access.UserId;

/** Notes that people are writing in the current tenant, one for each person and case. Inside a transaction only. */
public interface DraftStore {

    /** Keeps this in place of what was kept before. */
    void keep(CaseId caseId, UserId person, NoteDraft draft);

    /** What is kept. */
    Optional<NoteDraft> find(CaseId caseId, UserId person);

    /** Forgets it. */
    void remove(CaseId caseId, UserId person);

    /** Forgets all that nobody has written at since. */
    void removeBefore(Instant moment);
}
