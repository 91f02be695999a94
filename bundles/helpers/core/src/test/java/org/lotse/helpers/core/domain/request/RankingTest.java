package org.lotse.helpers.core.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.helpers.core.People.speaks;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.LanguageLevel;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.request.MatchReason;
import org.lotse.helpers.api.request.Suggestion;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/** The rule of docs/adr/0049, line by line. */
class RankingTest {

    private static final WeeklySlot MONDAY = new WeeklySlot(DayOfWeek.MONDAY, TimeOfDay.EVENING);
    private static final WeeklySlot FRIDAY = new WeeklySlot(DayOfWeek.FRIDAY, TimeOfDay.EVENING);

    private static final Need NEED = new Need(
            "letters", LifeArea.HOUSING, Set.of(new Language("ti"), new Language("ar")), Set.of(MONDAY, FRIDAY), 2);

    /** Best first. Each differs from its neighbour in what decides between them. */
    private static final List<Candidate> IN_ORDER = List.of(
            // name, best level, skill, area, slots, running, hours, limit
            of("01", LanguageLevel.B2, true, true, Set.of(MONDAY, FRIDAY), 0, 0, 2),
            of("02", LanguageLevel.NATIVE, true, true, Set.of(MONDAY, FRIDAY), 1, 1, null),
            of("03", LanguageLevel.B2, true, true, Set.of(MONDAY, FRIDAY), 2, 1, 9),
            of("04", LanguageLevel.C1, true, true, Set.of(MONDAY, FRIDAY), 1, 4, 6),
            of("05", LanguageLevel.NATIVE, true, true, Set.of(FRIDAY), 0, 0, null),
            of("06", LanguageLevel.NATIVE, true, true, Set.of(), 0, 0, null),
            of("07", LanguageLevel.NATIVE, true, false, Set.of(MONDAY, FRIDAY), 0, 0, null),
            of("08", LanguageLevel.NATIVE, false, true, Set.of(MONDAY, FRIDAY), 0, 0, null),
            of("09", LanguageLevel.B1, true, true, Set.of(MONDAY, FRIDAY), 0, 0, null),
            of("10", LanguageLevel.A1, false, false, Set.of(), 0, 0, null),
            of("11", null, true, true, Set.of(MONDAY, FRIDAY), 0, 0, null),
            of("12", null, true, false, Set.of(), 0, 0, null),
            of("13", LanguageLevel.NATIVE, true, true, Set.of(MONDAY, FRIDAY), 0, 0, 1),
            of("14", LanguageLevel.A2, false, false, Set.of(), 3, 7, 8));

    @Test
    void oneThingAfterTheOtherDecides() {
        var shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(49));

        assertThat(new Ranking(NEED).rank(shuffled, 99))
                .extracting(Suggestion::name)
                .containsExactlyElementsOf(
                        IN_ORDER.stream().map(Candidate::name).toList());
    }

    @Test
    void equalsStandInTheOrderOfTheirNames() {
        var zoe = of("Zoe", LanguageLevel.B2, true, false, Set.of(), 0, 0, null);
        var ali = of("Ali", LanguageLevel.C2, true, false, Set.of(), 0, 0, 20);

        assertThat(new Ranking(NEED).rank(List.of(zoe, ali), 99))
                .extracting(Suggestion::name)
                .containsExactly("Ali", "Zoe");
    }

    @Test
    void whoHasNeitherSkillNorLanguageIsNotSuggested() {
        var other = of("Other", null, false, true, Set.of(MONDAY, FRIDAY), 0, 0, null);

        assertThat(new Ranking(NEED).rank(List.of(other), 99)).isEmpty();
    }

    @Test
    void theBestAreTaken() {
        assertThat(new Ranking(NEED).rank(IN_ORDER, 3))
                .extracting(Suggestion::name)
                .containsExactly("01", "02", "03");
    }

    @Test
    void everyPlaceHasItsReasons() {
        assertThat(reasons(NEED, IN_ORDER.get(0)))
                .containsExactly(
                        new MatchReason.Speaks(speaks("ti", LanguageLevel.B2)),
                        new MatchReason.HasSkill(),
                        new MatchReason.WantsArea(),
                        new MatchReason.HasTime(Set.of(MONDAY, FRIDAY)),
                        new MatchReason.HasRoom(0, 0, 2));
        assertThat(reasons(NEED, IN_ORDER.get(11)))
                .containsExactly(
                        new MatchReason.SpeaksNone(),
                        new MatchReason.HasSkill(),
                        new MatchReason.HasNoTime(),
                        new MatchReason.HasRoom(0, 0, null));
        assertThat(reasons(NEED, IN_ORDER.get(13)))
                .containsExactly(
                        new MatchReason.Speaks(speaks("ti", LanguageLevel.A2)),
                        new MatchReason.LacksSkill(),
                        new MatchReason.HasNoTime(),
                        new MatchReason.BeyondLimit(9, 8));
    }

    @Test
    void whatIsNotAskedForIsNoReason() {
        var need = new Need("letters", null, Set.of(), Set.of(), null);

        assertThat(reasons(need, of("Mina", null, true, false, Set.of(), 0, 0, null)))
                .containsExactly(new MatchReason.HasSkill(), new MatchReason.HasRoom(0, 0, null));
    }

    @Test
    void hoursThatAreNotKnownCountAsOne() {
        var need = new Need("letters", null, Set.of(), Set.of(), null);
        var full = of("Full", null, true, false, Set.of(), 1, 4, 4);
        var room = of("Room", null, true, false, Set.of(), 1, 3, 4);

        assertThat(reasons(need, full)).contains(new MatchReason.BeyondLimit(5, 4));
        assertThat(reasons(need, room)).contains(new MatchReason.HasRoom(1, 3, 4));
    }

    @Test
    void ofSeveralLanguagesTheBestCounts() {
        var polyglot = new Candidate(
                new VolunteerId(new UUID(0, 1)),
                "Poly",
                "poly",
                List.of(speaks("ti", LanguageLevel.A1), speaks("ar", LanguageLevel.C1)),
                false,
                false,
                Set.of(),
                0,
                0,
                null);

        assertThat(reasons(NEED, polyglot)).contains(new MatchReason.Speaks(speaks("ar", LanguageLevel.C1)));
    }

    private static List<MatchReason> reasons(Need need, Candidate candidate) {
        return new Ranking(need).rank(List.of(candidate), 1).getFirst().reasons();
    }

    private static Candidate of(
            String name,
            @Nullable LanguageLevel level,
            boolean skilled,
            boolean inArea,
            Set<WeeklySlot> slots,
            int running,
            int hours,
            @Nullable Integer limit) {
        return new Candidate(
                new VolunteerId(new UUID(9, name.hashCode())),
                name,
                name,
                level == null ? List.of() : List.of(speaks("ti", level)),
                skilled,
                inArea,
                slots,
                running,
                hours,
                limit);
    }
}
