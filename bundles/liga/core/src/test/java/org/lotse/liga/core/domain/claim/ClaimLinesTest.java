package org.lotse.liga.core.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.euros;
import static org.lotse.liga.core.Told.refusal;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.api.claim.ClaimCost;
import org.lotse.liga.api.claim.ClaimLine;
import org.lotse.liga.api.post.PostData;
import org.lotse.liga.api.post.PostId;
import org.lotse.liga.api.post.QualificationTier;
import org.lotse.liga.core.Told;
import org.lotse.liga.core.domain.post.Post;

/** The figures of the agreement of 2015, and what the rounding says. */
class ClaimLinesTest {

    private static final AgreementId AGREEMENT = new AgreementId(new UUID(3, 1));
    private static final Period TERM = new Period(day("2015-05-01"), null);
    private static final Period YEAR = new Period(day("2017-01-01"), day("2017-12-31"));
    private static final RefundRule RULE = new RefundRule(day("2015-05-01"), null, euros("7500"), "Vertrag");

    @Test
    void fiveHalfPostsComeTo37500EurosOverheadAndWithTheirCostTo187500() {
        var posts = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> half(number, "2015-05-01"))
                .toList();
        var costs = posts.stream()
                .map(post -> new ClaimCost(post.id(), euros("30000")))
                .toList();

        var lines = new ClaimLines(List.of(RULE), posts).of(YEAR, costs);

        assertThat(lines).hasSize(5).allSatisfy(line -> {
            assertThat(line.overhead()).isEqualTo(euros("7500"));
            assertThat(line.days()).isEqualTo(365);
        });
        var overhead = lines.stream().map(ClaimLine::overhead).reduce(BigDecimal.ZERO, BigDecimal::add);
        var actual = lines.stream().map(ClaimLine::actual).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(overhead).isEqualTo(euros("37500"));
        assertThat(actual.add(overhead)).isEqualTo(euros("187500"));
    }

    @Test
    void postThatStartsMidYearIsCountedByTheDayAndRoundedOnceToCents() {
        // 184 of 365 days: 3,780.8219… euros.
        assertThat(overhead(YEAR, List.of(RULE), half(1, "2017-07-01"))).isEqualTo(euros("3780.82"));
        // One day: 20.5479… euros.
        assertThat(overhead(YEAR, List.of(RULE), half(1, "2017-12-31"))).isEqualTo(euros("20.55"));
        // 73 of 365 days of half of 0.05 euros: exactly half a cent, which goes up.
        assertThat(overhead(
                        new Period(day("2017-01-01"), day("2017-03-14")),
                        List.of(new RefundRule(day("2015-05-01"), null, euros("0.05"), "Vertrag")),
                        quarter("2015-05-01")))
                .isEqualTo(euros("0.01"));
    }

    @Test
    void leapYearHas366Parts() {
        var leap = new Period(day("2016-01-01"), day("2016-12-31"));

        assertThat(overhead(leap, List.of(RULE), half(1, "2015-05-01"))).isEqualTo(euros("7500"));
        assertThat(overhead(leap, List.of(RULE), half(1, "2016-07-01"))).isEqualTo(euros("3770.49"));
    }

    @Test
    void ruleThatChangesInTheYearCountsForItsDays() {
        var rules = List.of(
                new RefundRule(day("2015-05-01"), day("2017-06-30"), euros("7500"), "Vertrag"),
                new RefundRule(day("2017-07-01"), null, euros("8000"), "Nachtrag"));

        // (181 × 7,500 + 184 × 8,000) ÷ 365 = 7,752.0547…
        assertThat(overhead(YEAR, rules, half(1, "2015-05-01"))).isEqualTo(euros("7752.05"));
    }

    @Test
    void quarterPostGetsHalfOfTheLumpSumAndDaysWithoutARuleNothing() {
        assertThat(overhead(YEAR, List.of(RULE), quarter("2015-05-01"))).isEqualTo(euros("3750"));
        assertThat(overhead(YEAR, List.of(), quarter("2015-05-01"))).isEqualTo(euros("0"));
    }

    @Test
    void costOfAPostThatIsNotThereIsRefused() {
        var lines = new ClaimLines(List.of(RULE), List.of(half(1, "2018-01-01"), half(2, "2017-01-01")));
        var post = half(1, "2018-01-01").id();

        assertThat(refusal(() -> lines.of(YEAR, List.of(new ClaimCost(post, euros("1"))))))
                .isEqualTo("costs liga.rule.cost-without-post");
        assertThat(lines.of(YEAR, List.of(new ClaimCost(post, euros("0"))))).hasSize(1);
        assertThat(refusal(() -> lines.of(
                        YEAR,
                        List.of(
                                new ClaimCost(half(2, "2017-01-01").id(), euros("1")),
                                new ClaimCost(half(2, "2017-01-01").id(), euros("1"))))))
                .isEqualTo("costs liga.rule.cost-twice");
        assertThat(refusal(() -> lines.of(
                        YEAR, List.of(new ClaimCost(half(2, "2017-01-01").id(), new BigDecimal("1.001"))))))
                .isEqualTo("costs liga.rule.amount");
    }

    private static BigDecimal overhead(Period time, List<RefundRule> rules, Post post) {
        return new ClaimLines(rules, List.of(post))
                .of(time, List.of())
                .getFirst()
                .overhead();
    }

    private static Post half(int number, String from) {
        return Post.create(new PostId(new UUID(4, number)), Told.post(AGREEMENT, "Stelle " + number, from), TERM);
    }

    private static Post quarter(String from) {
        var data = new PostData(
                AGREEMENT,
                "Viertel",
                euros("0.25"),
                QualificationTier.DEGREE,
                day(from),
                null,
                List.of(),
                List.of(),
                null);
        return Post.create(new PostId(new UUID(4, 9)), data, TERM);
    }
}
