package org.lotse.cases.core.persistence;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.merge.MergeRule;
import org.lotse.cases.core.domain.Dwelling;

/** Dwellings of two cases as those of one person, who has one present dwelling: that of the case that stays. */
final class MergedHomes {

    private final EntityManager manager;
    private final RowSql rows;

    MergedHomes(EntityManager manager) {
        this.manager = manager;
        rows = new RowSql(manager);
    }

    Optional<MergeRule> rule(CaseId stays, CaseId goes) {
        var kept = present(stays);
        var other = present(goes);
        return kept.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(same(kept.get(), other.get()) ? MergeRule.DWELLING_ONCE : MergeRule.DWELLING_ENDS);
    }

    void move(CaseId goes, CaseId stays, LocalDate today) {
        var kept = present(stays);
        var other = present(goes);
        if (kept.isPresent() && other.isPresent()) {
            if (same(kept.get(), other.get())) {
                rows.change(
                        "delete from CASES_DWELLING where ID = ?1", other.get().id());
            } else {
                end(other.get(), lastDay(other.get(), kept.get(), today));
            }
        }
        rows.change("update CASES_DWELLING set FILE_ID = ?2, VERSION = VERSION + 1 where FILE_ID = ?1", goes, stays);
    }

    /** The day of the move, if that is known; otherwise today, or the day of moving in, if that is planned. */
    private static LocalDate lastDay(Dwelling other, Dwelling kept, LocalDate today) {
        var moved = kept.entry().dwelling().movedInOn();
        var began = other.entry().dwelling().movedInOn();
        var day = moved == null || moved.isAfter(today) ? today : moved;
        return began == null || !day.isBefore(began) ? day : later(began, today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean same(Dwelling one, Dwelling other) {
        var a = one.entry().dwelling();
        var b = other.entry().dwelling();
        return a.kind() == b.kind() && address(a).equals(address(b));
    }

    private static List<String> address(DwellingData dwelling) {
        return Stream.of(dwelling.street(), dwelling.postalCode(), dwelling.town())
                .map(MergedHomes::folded)
                .toList();
    }

    private static String folded(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Dwelling> present(CaseId caseId) {
        return manager.createQuery(
                        "select d from Dwelling d where d.fileId = :caseId and d.movedOutOn is null order by d.id",
                        Dwelling.class)
                .setParameter("caseId", caseId.value())
                .setHint("eclipselink.read-only", "true")
                .getResultStream()
                .findFirst();
    }

    private void end(Dwelling dwelling, LocalDate day) {
        rows.query("update CASES_DWELLING set MOVED_OUT_ON = ?2 where ID = ?1", dwelling.id())
                .setParameter(2, day)
                .executeUpdate();
    }
}
