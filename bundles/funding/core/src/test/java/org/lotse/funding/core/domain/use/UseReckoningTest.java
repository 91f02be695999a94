package org.lotse.funding.core.domain.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.funding.api.rule.Qualification.MIDDLE;
import static org.lotse.funding.api.rule.Qualification.UNIVERSITY;
import static org.lotse.funding.core.Told.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lotse.funding.api.application.FundedPost;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.staff.EmploymentDetails;
import org.lotse.funding.api.use.UseAlert;
import org.lotse.funding.api.use.UseAlertKind;
import org.lotse.funding.api.use.UseSheet;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.Granted;
import org.lotse.funding.core.Told;

/** Posts count by the day, money follows them, and what may be lost is said. */
class UseReckoningTest {

    private static final Grant ONE = Granted.grant("64000.00", Granted.post(1, UNIVERSITY, "1.00"));

    @Test
    void postThatIsAlwaysFilledEarnsItsRateToTheCent() {
        var sheet = sheet(ONE, "2019-06-30", Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null));

        assertThat(sheet.whole().granted()).isEqualByComparingTo("128000.00");
        assertThat(sheet.whole().earned()).isEqualByComparingTo("128000.00");
        assertThat(sheet.toDate().earned()).isEqualByComparingTo(sheet.whole().earned());
        assertThat(steps(sheet, UseStepKind.GRANTED))
                .extracting(UseStep::result)
                .containsExactly(new BigDecimal("32263.01"), new BigDecimal("64000.00"), new BigDecimal("31736.99"));
        assertThat(steps(sheet, UseStepKind.GRANTED).getFirst().terms())
                .containsExactly(
                        new BigDecimal("64000.00"),
                        BigDecimal.valueOf(184),
                        BigDecimal.valueOf(365),
                        BigDecimal.valueOf(2017));
        assertThat(kinds(sheet)).doesNotContain(UseAlertKind.CLAIM_BACK, UseAlertKind.LAPSES, UseAlertKind.VACANT);
    }

    @Test
    void leapYearIsWorthNoMoreThanAnyOther() {
        var grant = new Grant(
                Granted.ID,
                "2020",
                "1",
                day("2019-12-01"),
                Told.OF_2017.ref(),
                ONE.municipalities(),
                Optional.empty(),
                Optional.empty(),
                new BigDecimal("64000"),
                day("2020-01-01"),
                day("2020-12-31"),
                List.of(new FundedPost(
                        1, UNIVERSITY, BigDecimal.ONE, day("2020-01-01"), day("2020-12-31"), Optional.empty())));

        var sheet = sheet(grant, "2020-02-29", Staff.in(1, UNIVERSITY, "1.00", "2020-01-01", null));

        assertThat(sheet.whole().earned()).isEqualByComparingTo("64000");
        assertThat(sheet.toDate().earned()).isEqualByComparingTo("10491.80");
    }

    @Test
    void postsCountByTheDay() {
        var amira = Staff.in(1, UNIVERSITY, "1.00", "2017-07-11", "2017-07-20");

        assertThat(sheet(ONE, "2017-07-10", amira).filled()).isEqualByComparingTo("0");
        assertThat(sheet(ONE, "2017-07-11", amira).filled()).isEqualByComparingTo("1");
        assertThat(sheet(ONE, "2017-07-20", amira).filled()).isEqualByComparingTo("1");
        assertThat(sheet(ONE, "2017-07-21", amira).vacant()).isEqualByComparingTo("1");
        var later = sheet(ONE, "2017-07-31", amira);
        assertThat(later.toDate().financedDays()).isEqualByComparingTo("31");
        assertThat(later.toDate().filledDays()).isEqualByComparingTo("10");
        assertThat(later.lines().getFirst().toDate().steps())
                .first()
                .isEqualTo(new UseStep(
                        UseStepKind.EARNED,
                        List.of(
                                new BigDecimal("64000"),
                                new BigDecimal("1.00"),
                                BigDecimal.valueOf(10),
                                BigDecimal.valueOf(365),
                                BigDecimal.valueOf(2017)),
                        new BigDecimal("1753.42")));
        assertThat(later.course())
                .extracting(point -> point.from() + " " + point.financed() + " " + point.filled())
                .containsExactly("2017-07-01 1.00 0.00", "2017-07-11 1.00 1.00", "2017-07-21 1.00 0.00");
    }

    @Test
    void whoHasLearntLessEarnsTheLowerRate() {
        var sheet = sheet(ONE, "2018-12-31", Staff.in(1, MIDDLE, "1.00", "2017-07-01", null));

        assertThat(sheet.lines().getFirst().lower()).isTrue();
        assertThat(sheet.whole().earned()).isEqualByComparingTo("102000");
        assertThat(sheet.whole().unused()).isEqualByComparingTo("26000");
    }

    @Test
    void whoHasLearntMoreEarnsWhatThePostWasGrantedFor() {
        var grant = Granted.grant("51000.00", Granted.post(1, MIDDLE, "1.00"));

        var sheet = sheet(grant, "2018-12-31", Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null));

        assertThat(sheet.lines().getFirst().lower()).isFalse();
        assertThat(sheet.whole().earned()).isEqualByComparingTo("102000");
    }

    @Test
    void noMoreIsEarnedThanWasGranted() {
        var wehr = Granted.grant("50949", Granted.post(1, MIDDLE, "1.00"));

        var sheet = sheet(wehr, "2019-06-30", Staff.in(1, MIDDLE, "1.00", "2017-07-01", null));

        assertThat(sheet.lines().getFirst().whole().earned()).isEqualByComparingTo("102000");
        assertThat(sheet.whole().earned()).isEqualByComparingTo("101898");
        assertThat(kinds(sheet)).doesNotContain(UseAlertKind.CLAIM_BACK, UseAlertKind.UNBOUND);
    }

    @Test
    void lastKnownMonthlyCostGoesOn() {
        var amira =
                Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", "2018-03-15", Staff.monthly("2017-07-01", 6, "5000.00"));

        var sheet = sheet(ONE, "2017-10-15", amira);

        assertThat(sheet.toDate().actual()).isEqualByComparingTo("17419.35");
        assertThat(sheet.toDate().own())
                .isEqualByComparingTo(
                        new BigDecimal("17419.35").subtract(sheet.toDate().earned()));
        assertThat(sheet.whole().actual()).isEqualByComparingTo("30000");
        assertThat(sheet.lines().getFirst().whole().steps())
                .last()
                .isEqualTo(new UseStep(
                        UseStepKind.GOES_ON,
                        List.of(new BigDecimal("5000.00"), new BigDecimal("1.000"), new BigDecimal("2.484")),
                        new BigDecimal("12420.00")));
    }

    @Test
    void plannedEmploymentsCostTheirRate() {
        var sheet = sheet(ONE, "2017-07-01", Staff.in(1, MIDDLE, "0.50", "2018-01-01", "2018-06-30"));

        assertThat(sheet.whole().expected()).isEqualByComparingTo("12750");
        assertThat(sheet.whole().actual()).isEqualByComparingTo("0");
    }

    @Test
    void correctedCostAndWithdrawnPeopleDoNotCount() {
        var wrong = Staff.corrected(Staff.cost(1, "2017-07-01", "2017-07-31", "9000.00"));
        var right = Staff.cost(2, "2017-07-01", "2017-07-31", "5000.00");
        var amira = Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", "2017-07-31", wrong, right);

        var sheet =
                sheet(ONE, "2017-12-31", amira, Staff.withdrawn(Staff.in(1, UNIVERSITY, "1.00", "2017-08-01", null)));

        assertThat(sheet.whole().actual()).isEqualByComparingTo("5000");
        assertThat(sheet.lines()).hasSize(1);
    }

    @Test
    void moneyOfUnfilledDaysIsClaimedBackOrLapses() {
        var amira = Staff.in(1, UNIVERSITY, "1.00", "2017-07-11", "2018-12-31");

        var sheet = sheet(ONE, "2018-06-30", amira);

        assertThat(alert(sheet, UseAlertKind.CLAIM_BACK).figure()).isEqualByComparingTo("1753.42");
        assertThat(alert(sheet, UseAlertKind.LAPSES).figure()).isEqualByComparingTo("31736.99");
        assertThat(kinds(sheet)).doesNotContain(UseAlertKind.VACANT_SOON);
        var vacancy = alert(sheet(ONE, "2018-11-05", amira), UseAlertKind.VACANT_SOON);
        assertThat(vacancy.from()).isEqualTo("2019-01-01");
        assertThat(vacancy.post()).contains(1);
        assertThat(kinds(sheet(ONE, "2019-01-01", amira))).contains(UseAlertKind.VACANT);
        assertThat(kinds(sheet(ONE, "2018-11-01", amira))).doesNotContain(UseAlertKind.VACANT_SOON);
    }

    @Test
    void missingCostEndNearAndMoneyBeyondCostAreSaid() {
        var amira = Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null, Staff.monthly("2017-07-01", 20, "5000.00"));

        var sheet = sheet(ONE, "2019-05-10", amira);

        assertThat(kinds(sheet))
                .containsExactly(UseAlertKind.BEYOND_COST, UseAlertKind.COST_MISSING, UseAlertKind.END_NEAR);
        assertThat(alert(sheet, UseAlertKind.BEYOND_COST).figure()).isEqualByComparingTo("8000");
        assertThat(alert(sheet, UseAlertKind.COST_MISSING).from()).isEqualTo("2019-03-01");
        assertThat(alert(sheet, UseAlertKind.COST_MISSING).until()).isEqualTo("2019-04-30");
        assertThat(kinds(sheet(ONE, "2019-03-31", amira))).doesNotContain(UseAlertKind.END_NEAR);
    }

    @Test
    void moreThanPostsCanEarnIsSaidByItself() {
        var grant = Granted.grant("70000", Granted.post(1, UNIVERSITY, "1.00"));

        var sheet = sheet(grant, "2017-07-01", Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null));

        assertThat(alert(sheet, UseAlertKind.UNBOUND).figure()).isEqualByComparingTo("12000");
        assertThat(kinds(sheet)).doesNotContain(UseAlertKind.LAPSES);
    }

    @Test
    void grantThatChangedAfterwardsIsSaid() {
        var sheet = sheet(
                ONE,
                "2018-01-01",
                Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null),
                Staff.in(1, UNIVERSITY, "0.25", "2018-01-01", null),
                Staff.in(7, UNIVERSITY, "0.50", "2018-01-01", null));

        assertThat(sheet.alerts().stream()
                        .filter(alert -> alert.kind() == UseAlertKind.OVER_POST)
                        .map(UseAlert::post))
                .containsExactlyInAnyOrder(Optional.of(1), Optional.of(7));
        assertThat(sheet.whole().earned()).isEqualByComparingTo("128000");
        assertThat(sheet.lines().getLast().whole().days()).isZero();
    }

    @Test
    void withoutARateTheGrantItselfTellsIt() {
        var grant = Granted.grant("120000", Granted.post(1, UNIVERSITY, "1.00"), Granted.post(2, MIDDLE, "0.50"));

        var sheet = UseReckoning.of(
                grant, Optional.empty(), List.of(Staff.in(2, MIDDLE, "0.50", "2017-07-01", null)), day("2017-07-01"));

        assertThat(steps(sheet, UseStepKind.RATE_OF_GRANT))
                .extracting(UseStep::result)
                .containsExactly(new BigDecimal("80000.00"));
        assertThat(sheet.whole().earned()).isEqualByComparingTo("80000");
        assertThat(kinds(sheet)).contains(UseAlertKind.NO_RATE);
    }

    @Test
    void beforeTheBeginThereIsNothingYet() {
        var sheet = sheet(ONE, "2017-06-30", Staff.in(1, UNIVERSITY, "1.00", "2017-07-01", null));

        assertThat(sheet.financed()).isEqualByComparingTo("0");
        assertThat(sheet.toDate().earned()).isEqualByComparingTo("0");
        assertThat(sheet.toDate().own()).isEqualByComparingTo("0");
        assertThat(sheet.whole().earned()).isEqualByComparingTo("128000");
    }

    private static UseSheet sheet(Grant grant, String on, EmploymentDetails... staff) {
        return UseReckoning.of(grant, Optional.of(Told.OF_2017), List.of(staff), day(on));
    }

    private static List<UseStep> steps(UseSheet sheet, UseStepKind kind) {
        return sheet.whole().steps().stream()
                .filter(step -> step.kind() == kind)
                .toList();
    }

    private static List<UseAlertKind> kinds(UseSheet sheet) {
        return sheet.alerts().stream().map(UseAlert::kind).distinct().toList();
    }

    private static UseAlert alert(UseSheet sheet, UseAlertKind kind) {
        return sheet.alerts().stream()
                .filter(alert -> alert.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
