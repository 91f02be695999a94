package org.lotse.cases.core.domain;

import java.time.Instant;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.platform.api.access.UserId;

/** What people are writing in the current tenant, one of each kind for each person and case. Inside a transaction only. */
public interface DraftStore {

    /** What is being written. */
    enum Kind {
        /** The note of a contact. */
        NOTE,
        /** A letter, as JSON. */
        LETTER
    }

    /** Keeps this in place of what was kept before. */
    void keep(Kind kind, CaseId caseId, UserId person, NoteDraft draft);

    /** What is kept. */
    Optional<NoteDraft> find(Kind kind, CaseId caseId, UserId person);

    /** Forgets it. */
    void remove(Kind kind, CaseId caseId, UserId person);

    /** Forgets all that nobody has written at since. */
    void removeBefore(Instant moment);
}
