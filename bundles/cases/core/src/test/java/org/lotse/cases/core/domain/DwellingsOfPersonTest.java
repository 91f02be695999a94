package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.api.DwellingKind;
import org.lotse.platform.api.rule.RuleViolation;

class DwellingsOfPersonTest {

    private static final CaseId RIMA = new CaseId(new UUID(1, 1));
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2016, 2, 29);

    private final List<Dwelling> dwellings = new ArrayList<>();
    private int made;

    @Test
    void moveEndsTheDwellingBeforeOnTheDayOfTheMove() {
        enter(LEAP_DAY, null);

        enter(JUNE, null);

        assertThat(entries())
                .extracting(DwellingData::movedInOn, DwellingData::movedOutOn)
                .containsExactly(tuple(JUNE, null), tuple(LEAP_DAY, JUNE));
    }

    @Test
    void firstDwellingNeedsNoDayButAMoveDoes() {
        enter(null, null);

        assertRefused(() -> enter(null, null), "movedInOn", "cases.rule.day-of-move");
        enter(JUNE, null);

        assertThat(entries()).hasSize(2);
    }

    @Test
    void nobodyMovesBeforeMovingIn() {
        enter(JUNE, null);

        assertRefused(() -> enter(JUNE.minusDays(1), null), "movedInOn", "cases.rule.move-before-present");
    }

    @Test
    void earlierDwellingIsAddedWithItsEnd() {
        enter(JUNE, null);

        enter(LEAP_DAY, JUNE);

        assertThat(entries()).extracting(DwellingData::movedInOn).containsExactly(JUNE, LEAP_DAY);
    }

    @Test
    void nobodyLivesInTwoDwellingsAtOnce() {
        enter(JUNE, null);

        assertRefused(() -> enter(LEAP_DAY, JUNE.plusDays(1)), "movedInOn", "cases.rule.dwellings-overlap");
    }

    @Test
    void formerDwellingDoesNotBecomeThePresentOneWhileThereIsAnother() {
        var former = enter(LEAP_DAY, JUNE);
        enter(JUNE, null);

        assertRefused(() -> revise(former, LEAP_DAY, null), "movedOutOn", "cases.rule.one-present-dwelling");
    }

    @Test
    void presentDwellingIsCorrectedAndEnded() {
        var present = enter(LEAP_DAY, null);

        revise(present, JUNE, JUNE);

        assertThat(entries()).extracting(DwellingData::movedOutOn).containsExactly(JUNE);
    }

    @Test
    void nobodyMovesOutBeforeMovingIn() {
        assertRefused(() -> enter(JUNE, JUNE.minusDays(1)), "movedOutOn", "cases.rule.move-out-before-in");
    }

    @Test
    void moveIsPlannedUpToAYearAhead() {
        assertRefused(() -> enter(TODAY.plusYears(1).plusDays(1), null), "movedInOn", "cases.rule.move-in-too-far");

        enter(TODAY.plusYears(1), null);

        assertThat(entries()).hasSize(1);
    }

    private Dwelling enter(@Nullable LocalDate from, @Nullable LocalDate to) {
        var dwelling = new Dwelling(new DwellingId(new UUID(2, ++made)), RIMA, data(from, to), TODAY);
        all().requireRoomFor(dwelling);
        dwellings.add(dwelling);
        return dwelling;
    }

    private void revise(Dwelling dwelling, @Nullable LocalDate from, @Nullable LocalDate to) {
        all().revise(dwelling, data(from, to), TODAY);
    }

    private DwellingsOfPerson all() {
        return new DwellingsOfPerson(List.copyOf(dwellings));
    }

    private List<DwellingData> entries() {
        return all().entries().stream().map(entry -> entry.dwelling()).toList();
    }

    private static DwellingData data(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new DwellingData(DwellingKind.ANSCHLUSSUNTERBRINGUNG, "Beispielweg 1", "78462", "Konstanz", from, to);
    }

    private static void assertRefused(Runnable act, String field, String key) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.field()).contains(field);
        });
    }
}
