package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * Versions of two plans as those of one: in the order in which they were agreed, of two on one day that of the case that stays is the later
 * one, a draft comes last. The one that was agreed last is in force, and its review is the next.
 */
final class MergedPlans {

    /** Away from all numbers that are in use, since no number may stand there twice at any moment. */
    private static final int ASIDE = 1_000_000;

    private final EntityManager manager;

    MergedPlans(EntityManager manager) {
        this.manager = manager;
    }

    boolean hasAny(CaseId caseId) {
        return !versions(caseId).isEmpty();
    }

    boolean hasDraft(CaseId caseId) {
        return versions(caseId).stream().anyMatch(version -> version.agreedOn == null);
    }

    void move(CaseId goes, CaseId stays) {
        var all = manager.createQuery(
                        "select p.id, p.agreedOn, p.number, p.caseId from Plan p where p.caseId in (:goes, :stays)",
                        Object[].class)
                .setParameter("goes", goes.value())
                .setParameter("stays", stays.value())
                .getResultStream()
                .map(Version::of)
                .sorted(Comparator.comparing(
                                (Version version) -> version.agreedOn == null ? LocalDate.MAX : version.agreedOn)
                        .thenComparing(version -> version.caseId.equals(stays.value()))
                        .thenComparing(Version::number))
                .toList();
        for (var place = 0; place < all.size(); place++) {
            number(all.get(place), stays, ASIDE + place + 1);
        }
        for (var place = 0; place < all.size(); place++) {
            number(all.get(place), stays, place + 1);
        }
        moveCourse(goes, stays, all);
    }

    private void moveCourse(CaseId goes, CaseId stays, List<Version> all) {
        var ids = all.stream().map(Version::id).toList();
        var courses = manager.createQuery(
                        "select c.caseId, c.planId, c.reviewOn from PlanCourse c where c.caseId in (:goes, :stays)",
                        Object[].class)
                .setParameter("goes", goes.value())
                .setParameter("stays", stays.value())
                .getResultList();
        if (courses.size() == 2) {
            var last = courses.stream()
                    .max(Comparator.comparingInt(course -> ids.indexOf((UUID) course[1])))
                    .orElseThrow();
            manager.createNativeQuery("delete from CASES_PLAN_COURSE where FILE_ID = ?1")
                    .setParameter(1, goes.toString())
                    .executeUpdate();
            manager.createNativeQuery("update CASES_PLAN_COURSE set PLAN_ID = ?1, REVIEW_ON = ?2, VERSION = VERSION + 1"
                            + " where FILE_ID = ?3")
                    .setParameter(1, last[1].toString())
                    .setParameter(2, last[2])
                    .setParameter(3, stays.toString())
                    .executeUpdate();
        } else {
            manager.createNativeQuery("update CASES_PLAN_COURSE set FILE_ID = ?1 where FILE_ID = ?2")
                    .setParameter(1, stays.toString())
                    .setParameter(2, goes.toString())
                    .executeUpdate();
        }
    }

    private void number(Version version, CaseId stays, int number) {
        manager.createNativeQuery(
                        "update CASES_PLAN set FILE_ID = ?1, NUMBER = ?2, VERSION = VERSION + 1 where ID = ?3")
                .setParameter(1, stays.toString())
                .setParameter(2, number)
                .setParameter(3, version.id.toString())
                .executeUpdate();
    }

    private List<Version> versions(CaseId caseId) {
        return manager.createQuery(
                        "select p.id, p.agreedOn, p.number, p.caseId from Plan p where p.caseId = :caseId",
                        Object[].class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(Version::of)
                .toList();
    }

    private record Version(UUID id, @Nullable LocalDate agreedOn, int number, UUID caseId) {

        static Version of(Object[] row) {
            return new Version((UUID) row[0], (LocalDate) row[1], (Integer) row[2], (UUID) row[3]);
        }
    }
}
