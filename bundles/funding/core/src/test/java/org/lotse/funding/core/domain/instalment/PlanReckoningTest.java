package org.lotse.funding.core.domain.instalment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.funding.core.Told.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.PlanStep;
import org.lotse.funding.api.instalment.PlanStepKind;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.core.GrantedToMoos;
import org.lotse.funding.core.Told;

/** The published figures of 2017 (domain, section 2) as instalments, and what follows from other rules. */
class PlanReckoningTest {

    @ParameterizedTest(name = "{0}: {1} persons estimated, {2} €")
    @CsvSource({"Wald, 4, 2973", "Hettingen, 5, 3716", "Stetten am kalten Markt, 27, 20065", "Sigmaringen, 75, 55736"})
    void firstInstalmentsComeOutToTheEuro(String place, int estimated, BigDecimal amount) {
        var plan = plan(GrantedToMoos.byHeads(estimated, null, "100000"), null);

        assertThat(plan)
                .as(place)
                .filteredOn(one -> one.kind() == InstalmentKind.FIRST_INSTALMENT)
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.amount()).isEqualByComparingTo(amount));
    }

    @ParameterizedTest(name = "{0}: {1} persons counted, {2} € in a year")
    @CsvSource({
        "Tettnang, 166, 106, 132149",
        "Neukirch, 13, 8, 10349",
        "Stuttgart, 4108, 2633, 3270297",
        "Wehr, 64, 41, 50949",
        "Wald, 1, 4, 796",
        "nobody is there any more, 0, 27, 0"
    })
    void bothPaymentsOfAYearAreTheFinalAmount(String place, int counted, int estimated, BigDecimal amount) {
        var plan = plan(GrantedToMoos.byHeads(estimated, null, "1"), counted);

        for (var year : List.of(1, 2)) {
            assertThat(Euros.sum(plan.stream().filter(one -> one.year() == year).map(PlannedPayment::amount)))
                    .as(place)
                    .isEqualByComparingTo(amount);
        }
    }

    @Test
    void remainderOfTettnangIsTheFinalAmountWithoutTheFirstInstalment() {
        var remainder = plan(GrantedToMoos.byHeads(27, null, "1"), 166).get(1);

        assertThat(remainder.amount()).isEqualByComparingTo("112084");
        assertThat(remainder.provisional()).isFalse();
        assertThat(remainder.steps())
                .containsExactly(
                        step(PlanStepKind.FINAL_AMOUNT, "132149", "166", "58000000", "72857"),
                        step(PlanStepKind.REMAINDER, "112084", "132149", "20065"));
    }

    @Test
    void countFarBelowTheEstimateClaimsBack() {
        var plan = plan(GrantedToMoos.byHeads(100, null, "74315"), 10);

        assertThat(plan.get(0).amount()).isEqualByComparingTo("74315");
        assertThat(plan.get(1).amount()).isEqualByComparingTo("-66354");
        assertThat(plan.get(1).isClaimBack()).isTrue();
    }

    @Test
    void beforeTheCountTheRemainderFollowsWhatWasGrantedAndIsProvisional() {
        var remainder = plan(GrantedToMoos.byHeads(27, null, "30000"), null).get(1);

        assertThat(remainder.amount()).isEqualByComparingTo("9935");
        assertThat(remainder.provisional()).isTrue();
        assertThat(remainder.steps().getFirst()).isEqualTo(step(PlanStepKind.GRANTED, "30000", "30000"));
    }

    @Test
    void instalmentsAreExpectedInJulyAndNovemberOfEachYear() {
        var plan = plan(GrantedToMoos.byHeads(27, null, "30000"), 40);

        assertThat(plan)
                .extracting(PlannedPayment::due)
                .containsExactly(day("2017-07-31"), day("2017-11-30"), day("2018-07-31"), day("2018-11-30"));
        assertThat(plan).extracting(PlannedPayment::year).containsExactly(1, 1, 2, 2);
    }

    @Test
    void yearThatIsNotWhollyFundedCountsByItsDays() {
        var plan = plan(
                GrantedToMoos.during(GrantedToMoos.byHeads(27, null, "30000"), day("2017-09-01"), day("2018-12-31")),
                166);

        assertThat(plan.get(2).steps().getLast())
                .isEqualTo(step(PlanStepKind.PART_OF_YEAR, "6707", "20065", "122", "365"));
        assertThat(plan.get(3).amount()).isEqualByComparingTo("37463");
    }

    @Test
    void postsArePaidYearByYearInOne() {
        var plan = PlanReckoning.of(
                GrantedToMoos.byPosts("96000", day("2020-01-01"), day("2022-06-30")),
                Optional.of(Told.OF_2020),
                Optional.empty());

        assertThat(plan).extracting(PlannedPayment::kind).containsOnly(InstalmentKind.YEARLY_RATE);
        assertThat(plan)
                .extracting(PlannedPayment::due)
                .containsExactly(day("2020-02-29"), day("2021-02-28"), day("2022-02-28"));
        assertThat(plan.get(0).amount()).isEqualByComparingTo("96000");
        assertThat(plan.get(2).amount()).isEqualByComparingTo("47605.48");
        assertThat(plan).noneMatch(PlannedPayment::provisional);
    }

    @Test
    void whoEstimatedNothingGetsTheWholeYearInOne() {
        var plan = plan(GrantedToMoos.byHeads(null, null, "1"), 166);

        assertThat(plan).extracting(PlannedPayment::kind).containsOnly(InstalmentKind.YEARLY_RATE);
        assertThat(plan).allSatisfy(one -> assertThat(one.amount()).isEqualByComparingTo("132149"));
    }

    @Test
    void whereTheRulesAreNotKnownWhatWasGrantedCounts() {
        var plan = PlanReckoning.of(GrantedToMoos.byHeads(27, null, "30000"), Optional.empty(), Optional.of(40));

        assertThat(plan).allSatisfy(one -> assertThat(one.amount()).isEqualByComparingTo("30000"));
    }

    private static List<PlannedPayment> plan(Grant grant, Integer counted) {
        return PlanReckoning.of(grant, Optional.<RuleSet>of(Told.OF_2017), Optional.ofNullable(counted));
    }

    private static PlanStep step(PlanStepKind kind, String result, String... terms) {
        return new PlanStep(kind, List.of(terms).stream().map(BigDecimal::new).toList(), new BigDecimal(result));
    }
}
