package org.lotse.cases.core.persistence;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.core.domain.DraftStore;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Drafts in the tenant's database, written past the entities: somebody who types writes one every second, and the audit trail tells
 * what happened to a case, not when somebody paused to think (docs/adr/0037).
 */
@Component
public final class SqlDraftStore implements DraftStore {

    private static final String OF = " where FILE_ID = ?1 and PERSON_ID = ?2";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public SqlDraftStore(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void keep(Kind kind, CaseId caseId, UserId person, NoteDraft draft) {
        var changed = of("update " + table(kind) + " set NOTE = ?3, KEPT_AT = ?4" + OF, caseId, person)
                .setParameter(3, draft.note())
                .setParameter(4, draft.keptAt().toEpochMilli())
                .executeUpdate();
        if (changed == 0) {
            of(
                            "insert into " + table(kind)
                                    + " (FILE_ID, PERSON_ID, NOTE, KEPT_AT, ID) values (?1, ?2, ?3, ?4, ?5)",
                            caseId,
                            person)
                    .setParameter(3, draft.note())
                    .setParameter(4, draft.keptAt().toEpochMilli())
                    .setParameter(5, Ids.next(draft.keptAt()).toString())
                    .executeUpdate();
        }
    }

    @Override
    public Optional<NoteDraft> find(Kind kind, CaseId caseId, UserId person) {
        return of("select NOTE, KEPT_AT from " + table(kind) + OF, caseId, person).getResultList().stream()
                .findFirst()
                .map(row -> draft((Object[]) row));
    }

    @Override
    public void remove(Kind kind, CaseId caseId, UserId person) {
        of("delete from " + table(kind) + OF, caseId, person).executeUpdate();
    }

    @Override
    public void removeBefore(Instant moment) {
        for (var kind : Kind.values()) {
            entities.manager()
                    .createNativeQuery("delete from " + table(kind) + " where KEPT_AT < ?1")
                    .setParameter(1, moment.toEpochMilli())
                    .executeUpdate();
        }
    }

    private static String table(Kind kind) {
        return switch (kind) {
            case NOTE -> "CASES_DRAFT";
            case LETTER -> "CASES_LETTER_DRAFT";
        };
    }

    private Query of(String sql, CaseId caseId, UserId person) {
        return entities.manager()
                .createNativeQuery(sql)
                .setParameter(1, caseId.toString())
                .setParameter(2, person.value().toString());
    }

    private static NoteDraft draft(Object[] row) {
        return new NoteDraft((String) row[0], Instant.ofEpochMilli(((Number) row[1]).longValue()));
    }
}
