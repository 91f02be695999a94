package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.merge.MergeRule;

/** Belonging to households of two cases as that of one person, who lives in one household: that of the case that stays. */
final class MergedFamilies {

    private final EntityManager manager;
    private final RowSql rows;

    MergedFamilies(EntityManager manager) {
        this.manager = manager;
        rows = new RowSql(manager);
    }

    Optional<MergeRule> rule(CaseId stays, CaseId goes, LocalDate today) {
        var kept = present(stays, today);
        var other = present(goes, today);
        return kept.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        kept.get().household.equals(other.get().household)
                                ? MergeRule.HOUSEHOLD_ONCE
                                : MergeRule.HOUSEHOLD_LEFT);
    }

    void move(CaseId goes, CaseId stays, LocalDate today) {
        var rule = rule(stays, goes, today);
        if (rule.isPresent()) {
            var other = present(goes, today).orElseThrow();
            if (rule.get() == MergeRule.HOUSEHOLD_ONCE) {
                rows.change("delete from CASES_MEMBER where ID = ?1", other.id);
                endIfAlone(other.household);
            } else if (other.beginsAfter(today.minusDays(1))) {
                rows.change("delete from CASES_MEMBER where ID = ?1", other.id);
            } else {
                rows.query("update CASES_MEMBER set UNTIL = ?2 where ID = ?1", other.id)
                        .setParameter(2, today.minusDays(1))
                        .executeUpdate();
            }
        }
        rows.change("update CASES_MEMBER set FILE_ID = ?2, VERSION = VERSION + 1 where FILE_ID = ?1", goes, stays);
    }

    /** Nobody is a household with themselves. */
    private void endIfAlone(UUID household) {
        if (rows.number("select count(*) from CASES_MEMBER where HOUSEHOLD_ID = ?1", household) <= 1) {
            rows.change("delete from CASES_MEMBER where HOUSEHOLD_ID = ?1", household);
            rows.change("delete from CASES_HOUSEHOLD where ID = ?1", household);
        }
    }

    private Optional<Place> present(CaseId caseId, LocalDate today) {
        return manager.createQuery(
                        "select m.id, m.householdId, m.since from Member m where m.fileId = :caseId"
                                + " and (m.until is null or m.until >= :today) order by m.id",
                        Object[].class)
                .setParameter("caseId", caseId.value())
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .findFirst();
    }

    private record Place(UUID id, UUID household, @Nullable LocalDate since) {

        boolean beginsAfter(LocalDate day) {
            return since != null && since.isAfter(day);
        }
    }
}
