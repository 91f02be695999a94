package org.lotse.funding.core.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.claim.Claim;
import org.lotse.funding.api.claim.HeadCount;
import org.lotse.funding.api.claim.Step;
import org.lotse.funding.api.claim.StepKind;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.core.Told;

/** The published figures of 2017 (domain, section 2), and what follows from the same rules. */
class ClaimByHeadsTest {

    private static final LocalDate COUNTED = LocalDate.of(2017, Month.SEPTEMBER, 15);

    @ParameterizedTest(name = "{0}: {1} persons, {2} €")
    @CsvSource({
        "Tettnang, 166, 132149",
        "Neukirch, 13, 10349",
        "Stuttgart, 4108, 3270297",
        "Wehr, 64, 50949",
        "three towns of the Höri, 67, 53337",
        "nobody, 0, 0"
    })
    void finalAmountsComeOutToTheEuro(String place, int persons, BigDecimal amount) {
        assertThat(claim(persons).finalAmount()).as(place).isEqualByComparingTo(amount);
    }

    @ParameterizedTest(name = "{0}: {1} persons estimated, {2} €")
    @CsvSource({"Wald, 4, 2973", "Hettingen, 5, 3716", "Stetten am kalten Markt, 27, 20065", "Sigmaringen, 75, 55736"})
    void firstInstalmentsComeOutToTheEuro(String place, int estimate, BigDecimal amount) {
        assertThat(claim(100, estimate).firstInstalment().orElseThrow())
                .as(place)
                .isEqualByComparingTo(amount);
    }

    @Test
    void wehrIsShortOf51EurosAndOnePerson() {
        var wehr = claim(64);

        assertThat(wehr.eligibleAlone()).isFalse();
        assertThat(wehr.ownContribution()).isEqualByComparingTo("51");
        assertThat(wehr.personsMissing()).isEqualTo(1);
    }

    @Test
    void whoHas65PersonsAppliesAlone() {
        var enough = claim(65);

        assertThat(enough.eligibleAlone()).isTrue();
        assertThat(enough.ownContribution()).isZero();
        assertThat(enough.personsMissing()).isZero();
    }

    @Test
    void secondPaymentOfAnEstimateFarTooHighIsNegative() {
        var claim = claim(10, 100);

        assertThat(claim.firstInstalment().orElseThrow()).isEqualByComparingTo("74315");
        assertThat(claim.secondPayment().orElseThrow()).isEqualByComparingTo("-66354");
    }

    @Test
    void withoutAnEstimateThereIsNoFirstInstalment() {
        assertThat(claim(166).firstInstalment()).isEmpty();
        assertThat(claim(166).secondPayment()).isEmpty();
    }

    @Test
    void postsFollowFromTheRateAndAreNeverRoundedUp() {
        assertThat(claim(166).posts())
                .containsEntry(Qualification.UNIVERSITY, new BigDecimal("2.06"))
                .containsEntry(Qualification.MIDDLE, new BigDecimal("2.59"));
    }

    @Test
    void shareBelowAQuarterIsNoPost() {
        assertThat(claim(13).posts().get(Qualification.UNIVERSITY)).isZero();
    }

    @Test
    void everyFigureHasItsStep() {
        assertThat(claim(64, 27).steps())
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.FINAL_AMOUNT,
                        StepKind.FIRST_INSTALMENT,
                        StepKind.SECOND_PAYMENT,
                        StepKind.OWN_CONTRIBUTION,
                        StepKind.PERSONS_MISSING,
                        StepKind.POSTS_UNIVERSITY,
                        StepKind.POSTS_MIDDLE);
        assertThat(claim(64).steps().getFirst().terms())
                .containsExactly(new BigDecimal(64), new BigDecimal(58000000), new BigDecimal(72857));
    }

    private static Claim claim(int persons) {
        return reckon(persons, Optional.empty());
    }

    private static Claim claim(int persons, int estimate) {
        return reckon(persons, Optional.of(estimate));
    }

    private static Claim reckon(int persons, Optional<Integer> estimate) {
        var rules = Told.RULES.on(COUNTED).orElseThrow();
        return ClaimByHeads.reckon(rules, new HeadCount(COUNTED, persons, estimate));
    }
}
