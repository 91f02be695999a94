package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingEntry;
import org.lotse.cases.api.DwellingHistory;
import org.lotse.platform.api.rule.RuleViolation;

/** All dwellings of one person: at most one is the present one, and nobody lives in two at once. */
public final class DwellingsOfPerson {

    private static final Comparator<Dwelling> PRESENT_FIRST = Comparator.comparing(Dwelling::isPresent)
            .reversed()
            .thenComparing(Dwelling::movedInOn, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(dwelling -> dwelling.id().toString());

    private final List<Dwelling> dwellings;

    /** @param dwellings every one of the person, in any order */
    public DwellingsOfPerson(List<Dwelling> dwellings) {
        this.dwellings = dwellings;
    }

    /** The present one first, then the latest. */
    public List<DwellingEntry> entries() {
        return dwellings.stream().sorted(PRESENT_FIRST).map(Dwelling::entry).toList();
    }

    /**
     * Another dwelling comes to these. If it is the present one, the one before ends on the day of the move.
     *
     * @throws RuleViolation beside the field that contradicts the others
     */
    public void requireRoomFor(Dwelling next) {
        Limits.requireAtMost(DwellingHistory.MOST - 1, dwellings.size(), "kind");
        if (next.isPresent()) {
            present().ifPresent(before -> before.endOn(moveFrom(before, next)));
        }
        requireApart(next);
    }

    /**
     * Corrects one of these.
     *
     * @throws RuleViolation beside the field that is not acceptable or contradicts the others
     */
    public void revise(Dwelling one, DwellingData data, LocalDate today) {
        var other = present().filter(present -> present != one);
        if (other.isPresent() && data.movedOutOn() == null) {
            throw RuleViolation.at("movedOutOn", "cases.rule.one-present-dwelling");
        }
        one.revise(data, today);
        requireApart(one);
    }

    private Optional<Dwelling> present() {
        return dwellings.stream().filter(Dwelling::isPresent).findFirst();
    }

    private static LocalDate moveFrom(Dwelling before, Dwelling next) {
        var day = next.movedInOn();
        if (day == null) {
            throw RuleViolation.at("movedInOn", "cases.rule.day-of-move");
        }
        if (before.movedInOn() != null && day.isBefore(before.movedInOn())) {
            throw RuleViolation.at("movedInOn", "cases.rule.move-before-present");
        }
        return day;
    }

    private void requireApart(Dwelling one) {
        if (dwellings.stream().anyMatch(other -> other != one && other.overlaps(one))) {
            throw RuleViolation.at("movedInOn", "cases.rule.dwellings-overlap");
        }
    }
}
