package org.lotse.funding.core.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.group.Suggestion;
import org.lotse.funding.api.group.SuggestionKind;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.domain.ClaimByHeads;

/** Which municipalities are suggested together, by the amounts of 2017. */
class SmallestGroupingsTest {

    private static final BigDecimal NEEDED = new BigDecimal("51000");

    @Test
    void threeTownsOfTheHoeriAreEnoughTogether() {
        var suggested = suggest(town(1, "Höri", 20), town(2, "Höri", 25), town(3, "Höri", 22));

        assertThat(suggested)
                .containsExactly(new Suggestion(
                        SuggestionKind.ASSOCIATION,
                        List.of(key(1), key(2), key(3)),
                        67,
                        new BigDecimal("53337"),
                        BigDecimal.ZERO));
    }

    @Test
    void whoMayApplyAloneDoes() {
        assertThat(suggest(town(1, "A", 65), town(2, "A", 64)))
                .extracting(Suggestion::kind)
                .containsExactly(SuggestionKind.WITH_SEAT);
        assertThat(suggest(town(1, "A", 65), town(2, "A", 418)))
                .extracting(Suggestion::kind)
                .containsExactly(SuggestionKind.ALONE, SuggestionKind.ALONE);
    }

    @Test
    void administrationIsSplitIntoAsManyGroupingsAsThereCanBe() {
        var suggested = suggest(town(1, "A", 40), town(2, "A", 30), town(3, "A", 40), town(4, "A", 35));

        assertThat(suggested)
                .extracting(Suggestion::members)
                .containsExactly(List.of(key(1), key(2)), List.of(key(3), key(4)));
    }

    @Test
    void smallOnesJoinTheMemberOfTheirAdministrationThatMayApplyAlone() {
        var suggested = suggest(town(1, "Singen", 10), town(2, "Singen", 300), town(3, "Singen", 70));

        assertThat(suggested)
                .extracting(one -> one.kind() + " " + one.members())
                .containsExactly("ALONE " + List.of(key(3)), "WITH_SEAT " + List.of(key(1), key(2)));
    }

    @Test
    void whoIsLeftJoinsAcrossAndTheRestNeedsTheDistrict() {
        var suggested =
                suggest(town(1, "A", 20), town(2, "A", 15), town(3, null, 40), town(4, null, 5), town(5, null, null));

        assertThat(suggested)
                .extracting(one -> one.kind() + " " + one.members())
                .containsExactly(
                        "ACROSS " + List.of(key(1), key(2), key(3)),
                        "DISTRICT " + List.of(key(4)),
                        "UNCOUNTED " + List.of(key(5)));
        assertThat(suggested.get(1).missing()).isEqualByComparingTo("47020");
    }

    @Test
    void sameCountsGiveTheSameAnswer() {
        var towns =
                new Town[] {town(1, "A", 20), town(2, "B", 20), town(3, "C", 20), town(4, "D", 20), town(5, "E", 20)};

        assertThat(suggest(towns)).isEqualTo(suggest(towns));
    }

    private static List<Suggestion> suggest(Town... towns) {
        return SmallestGroupings.of(
                List.of(towns),
                persons -> ClaimByHeads.reckon(Told.OF_2017, new HeadCount(Told.COUNTED, persons, Optional.empty()))
                        .finalAmount(),
                NEEDED);
    }

    private static Town town(int number, @Nullable String association, @Nullable Integer persons) {
        return new Town(key(number), Optional.ofNullable(association), Optional.ofNullable(persons));
    }

    private static Ags key(int number) {
        return new Ags("0833500" + number);
    }
}
