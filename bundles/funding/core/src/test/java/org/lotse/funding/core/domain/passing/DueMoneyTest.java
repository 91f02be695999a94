package org.lotse.funding.core.domain.passing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.funding.core.Told.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.passing.PassingMeasure;
import org.lotse.funding.api.passing.PassingStep;
import org.lotse.funding.api.passing.PassingStepKind;
import org.lotse.funding.core.GrantedToMoos;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.domain.instalment.PlanReckoning;

/** What of a grant may be passed on: by share and by amount, and less when less is due. */
class DueMoneyTest {

    private final DueMoney expected = due(166);

    @Test
    void shareFollowsWhatIsDueForItsTime() {
        var whole = share("40", "2017-09-01", "2019-08-31");
        var firstYear = share("40", "2017-09-01", "2018-08-31");

        assertThat(expected.granted(whole)).isEqualByComparingTo("105719.20");
        assertThat(expected.granted(firstYear)).isEqualByComparingTo("52859.60");
        assertThat(expected.steps(firstYear))
                .extracting(PassingStep::kind)
                .containsExactly(PassingStepKind.YEAR, PassingStepKind.BASE, PassingStepKind.SHARE);
    }

    @Test
    void amountBecomesLessInTheProportionInWhichLessIsDue() {
        var agreed = amount("100000", "264298");

        assertThat(expected.granted(agreed)).isEqualByComparingTo("100000");
        assertThat(due(83).granted(agreed)).isEqualByComparingTo("50000.37");
        assertThat(due(0).granted(agreed)).isZero();
        assertThat(due(300).granted(agreed)).isEqualByComparingTo("100000");
    }

    @Test
    void thirdsAreNeverMoreThanTheWhole() {
        var third = share("33.33", "2017-09-01", "2019-08-31");
        var rest = share("33.34", "2017-09-01", "2019-08-31");

        assertThat(expected.granted(third).multiply(new BigDecimal("2")).add(expected.granted(rest)))
                .isLessThanOrEqualTo(new BigDecimal("264298"));
    }

    @Test
    void onNoDayMoreThanAllIsFree() {
        var first = share("60", "2017-09-01", "2018-08-31");
        var second = share("30", "2018-03-01", "2019-08-31");

        assertThat(expected.free(day("2017-09-01"), day("2018-02-28"), List.of(first, second)))
                .isEqualByComparingTo("26212.57");
        assertThat(expected.free(day("2018-03-01"), day("2018-08-31"), List.of(first, second)))
                .isEqualByComparingTo("6661.76");
        assertThat(expected.free(day("2017-09-01"), day("2019-08-31"), List.of(first, second)))
                .isEqualByComparingTo("26429.80");
        assertThat(expected.free(day("2017-09-01"), day("2019-08-31"), List.of()))
                .isEqualByComparingTo("264298");
    }

    private static DueMoney due(int counted) {
        var grant = GrantedToMoos.byHeads(27, null, "1");
        return DueMoney.of(grant, PlanReckoning.of(grant, Optional.of(Told.OF_2017), Optional.of(counted)));
    }

    private static Promise share(String value, String from, String until) {
        return new Promise(PassingMeasure.SHARE, new BigDecimal(value), BigDecimal.ZERO, day(from), day(until));
    }

    private static Promise amount(String value, String base) {
        return new Promise(
                PassingMeasure.AMOUNT,
                new BigDecimal(value),
                new BigDecimal(base),
                day("2017-09-01"),
                day("2019-08-31"));
    }
}
