package org.lotse.cases.core.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.core.domain.DraftStore;
import org.lotse.platform.api.access.UserId;

/** Drafts in a map. */
final class InMemoryDrafts implements DraftStore {

    private final Map<Key, NoteDraft> drafts = new HashMap<>();

    private record Key(Kind kind, CaseId caseId, UserId person) {}

    @Override
    public void keep(Kind kind, CaseId caseId, UserId person, NoteDraft draft) {
        drafts.put(new Key(kind, caseId, person), draft);
    }

    @Override
    public Optional<NoteDraft> find(Kind kind, CaseId caseId, UserId person) {
        return Optional.ofNullable(drafts.get(new Key(kind, caseId, person)));
    }

    @Override
    public void remove(Kind kind, CaseId caseId, UserId person) {
        drafts.remove(new Key(kind, caseId, person));
    }

    @Override
    public void removeBefore(Instant moment) {
        drafts.values().removeIf(draft -> draft.keptAt().isBefore(moment));
    }
}
