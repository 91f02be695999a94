package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.Grant;
import org.lotse.funding.api.count.CountKind;
import org.lotse.funding.api.count.CountSource;
import org.lotse.funding.api.count.EnterCount;
import org.lotse.funding.api.instalment.BookMovement;
import org.lotse.funding.api.instalment.EnterFinalCount;
import org.lotse.funding.api.instalment.FinalCount;
import org.lotse.funding.api.instalment.InstalmentKind;
import org.lotse.funding.api.instalment.InstalmentSheet;
import org.lotse.funding.api.instalment.MovementKind;
import org.lotse.funding.api.instalment.PaymentState;
import org.lotse.funding.api.instalment.PlanCause;
import org.lotse.funding.api.instalment.PlanLine;
import org.lotse.funding.api.instalment.PlanVersion;
import org.lotse.funding.api.instalment.PlannedPayment;
import org.lotse.funding.api.instalment.ReverseMovement;
import org.lotse.funding.api.instalment.RevisePlan;
import org.lotse.funding.core.GrantedToMoos;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What is planned and what came of a grant, with everything that there was before. */
@OnEachDatabase
class JpaInstalmentsTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private static final Grant GRANT = GrantedToMoos.byHeads(100, null, "74315");

    private MoneyServices all;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        all = MoneyServices.all(DATABASE, GRANT);
    }

    @Test
    void planIsThereBeforeAnythingIsEntered() {
        var sheet = sheet();

        assertThat(sheet.plans()).hasSize(1);
        assertThat(sheet.plan().by()).isNull();
        assertThat(sheet.due())
                .extracting(one -> one.planned().kind())
                .containsExactly(
                        InstalmentKind.FIRST_INSTALMENT,
                        InstalmentKind.REMAINDER,
                        InstalmentKind.FIRST_INSTALMENT,
                        InstalmentKind.REMAINDER);
        assertThat(all.instalments.all().getFirst().provisional()).isTrue();
    }

    @Test
    void countFarBelowTheEstimateBecomesAClaimBackAndTheOldPlanStays() {
        receive("74315", "2017-07-28");
        count(40, null);
        count(10, "Vierzig war die Zahl der Haushalte");

        DATABASE.reopen();
        all = MoneyServices.all(DATABASE, GRANT);
        var sheet = sheet();

        assertThat(sheet.plans())
                .extracting(PlanVersion::cause)
                .containsExactly(PlanCause.COUNT, PlanCause.COUNT, PlanCause.GRANT);
        assertThat(sheet.plans().getLast().total()).isEqualByComparingTo("148630");
        assertThat(sheet.plan().total()).isEqualByComparingTo("15922");
        assertThat(sheet.counts()).extracting(FinalCount::persons).containsExactly(10, 40);
        var claimedBack = sheet.due().get(1);
        assertThat(claimedBack.planned().amount()).isEqualByComparingTo("-66354");
        assertThat(claimedBack.planned().steps().getLast().terms())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("7961"), new BigDecimal("74315"));
        assertThat(claimedBack.state()).isEqualTo(PaymentState.OVERDUE);
        assertThat(sheet.balance().claimedBack()).isEqualByComparingTo("132708");
        payBack("66354", "2018-01-10");
        assertThat(sheet().due().get(1).state()).isEqualTo(PaymentState.SETTLED);
    }

    @Test
    void correctionNeedsAReason() {
        count(40, null);

        assertThat(refusal(() -> count(41, " "))).isEqualTo("reason funding.rule.correction-reason");
        assertThat(refusal(() -> all.instalments.count(new EnterFinalCount(
                        GRANT.id(), sheet().revision(), -1, day("2017-09-15"), "Ordnungsamt", "Tippfehler"))))
                .isEqualTo("persons funding.rule.persons");
        assertThat(sheet().counts()).hasSize(1);
    }

    @Test
    void daysStayWhenTheCountChangesThePlan() {
        revise("2017-08-15", null, "Schreiben vom 1. August");
        count(166, null);

        var plan = sheet().plan().payments();

        assertThat(plan.getFirst().due()).isEqualTo(day("2017-08-15"));
        assertThat(plan.get(1).amount()).isEqualByComparingTo("57834");
        assertThat(sheet().plans().get(1).reason()).isEqualTo("Schreiben vom 1. August");
    }

    @Test
    void amountThatTheAuthoritySaidStandsBesideWhatIsReckoned() {
        revise("2017-08-15", "70000", "Abschlag gekürzt");

        var first = sheet().plan().payments().getFirst();

        assertThat(first.amount()).isEqualByComparingTo("70000");
        assertThat(first.reckoned()).isEqualByComparingTo("74315");
        assertThat(first.isOverridden()).isTrue();
    }

    @Test
    void planThatLeavesSomethingOutIsRefused() {
        var line = new PlanLine(InstalmentKind.FIRST_INSTALMENT, 1, day("2017-08-01"), BigDecimal.TEN);

        assertThat(refusal(() -> plan(List.of(line), "So"))).isEqualTo("lines funding.rule.plan-left-out");
        assertThat(refusal(() -> plan(List.of(line, line), "So"))).isEqualTo("lines funding.rule.plan-twice");
        assertThat(refusal(() -> plan(List.of(), "So"))).isEqualTo("lines funding.rule.plan-lines");
        assertThat(refusal(() -> plan(lines("2017-08-01", null), " "))).isEqualTo("reason platform.rule.required");
        assertThat(sheet().plans()).hasSize(1);
    }

    @Test
    void moneyFillsPaymentsByTheirDaysAndWhatIsMissingIsOverdue() {
        count(166, null);
        receive("100000", "2017-12-01");

        var due = sheet().due();

        assertThat(due)
                .extracting(one -> one.state())
                .containsExactly(
                        PaymentState.SETTLED, PaymentState.OVERDUE, PaymentState.OVERDUE, PaymentState.OVERDUE);
        assertThat(due.get(1).covered()).isEqualByComparingTo("25685");
        assertThat(sheet().balance().overdue()).isEqualByComparingTo("164298");
        assertThat(sheet().balance().next()).contains(day("2017-11-30"));
    }

    @Test
    void mistakeIsUndoneByACounterEntryAndBothStay() {
        receive("500", "2017-08-01");
        all.instalments.reverse(new ReverseMovement(GRANT.id(), sheet().revision(), 1, "Falsches Konto"));

        var sheet = sheet();

        assertThat(sheet.balance().received()).isZero();
        assertThat(sheet.movements()).hasSize(2);
        assertThat(sheet.movements().getFirst().reverses()).contains(1);
        assertThat(sheet.movements().getLast().reversedBy()).contains(2);
        assertThat(refusal(() -> all.instalments.reverse(new ReverseMovement(GRANT.id(), 2, 1, "Noch einmal"))))
                .isEqualTo("funding.rule.reversed-already");
        assertThat(refusal(() -> all.instalments.reverse(new ReverseMovement(GRANT.id(), 2, 2, "Zurück"))))
                .isEqualTo("funding.rule.reversed-already");
    }

    @Test
    void notMoreGoesBackThanCame() {
        receive("500", "2017-08-01");
        payBack("400", "2017-09-01");

        assertThat(refusal(() -> payBack("100.01", "2017-09-02"))).isEqualTo("amount funding.rule.more-back-than-came");
        assertThat(refusal(() ->
                        all.instalments.reverse(new ReverseMovement(GRANT.id(), sheet().revision(), 1, "Falsch"))))
                .isEqualTo("funding.rule.more-back-than-came");
        assertThat(refusal(() -> receive("1", "2026-05-05"))).isEqualTo("day funding.rule.day-in-future");
        assertThat(refusal(() -> receive("1.001", "2017-08-01"))).isEqualTo("amount funding.rule.euros");
        assertThat(refusal(() -> receive("0", "2017-08-01"))).isEqualTo("amount funding.rule.euros");
    }

    @Test
    void districtSuggestsWhatItCounted() {
        var counts = new FundingServices(DATABASE, FundingPermissions.EDIT, FundingPermissions.READ).counts;
        assertThat(sheet().suggestion()).isEmpty();
        counts.enter(new EnterCount(
                "vwv-2017",
                Towns.MOOS,
                0,
                CountKind.FINAL,
                25,
                day("2017-09-15"),
                CountSource.MANUAL,
                "Ordnungsamt",
                null));

        var suggestion = sheet().suggestion().orElseThrow();

        assertThat(suggestion.persons()).isEqualTo(25);
        assertThat(suggestion.day()).contains(day("2017-09-15"));
        assertThat(suggestion.missing()).isEmpty();
    }

    @Test
    void postsAreNotCounted() {
        var posts = GrantedToMoos.byPosts("96000", day("2020-01-01"), day("2021-12-31"));
        all = MoneyServices.all(DATABASE, posts);

        assertThat(sheet().finalCount()).isFalse();
        assertThat(refusal(() -> count(10, null))).isEqualTo("persons funding.rule.no-final-count");
    }

    @Test
    void otherWorkMeanwhileIsNotOverwritten() {
        var seen = sheet().revision();
        receive("500", "2017-08-01");

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> all.instalments.book(received(seen, "500", day("2017-08-01"))));
    }

    @Test
    void whoMayNotIsRefused() {
        var reader = new MoneyServices(DATABASE, List.of(GRANT), FundingPermissions.APPLICATIONS);
        var nobody = new MoneyServices(DATABASE, List.of(GRANT));

        assertThat(reader.instalments.find(GRANT.id()).orElseThrow().suggestion())
                .isEmpty();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.instalments.book(received(0, "1", day("2017-08-01"))));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.instalments.plan(new RevisePlan(GRANT.id(), 0, List.of(), "")));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(nobody.instalments::all);
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> nobody.instalments.find(GRANT.id()));
    }

    private InstalmentSheet sheet() {
        return all.instalments.find(GRANT.id()).orElseThrow();
    }

    private void count(int persons, String reason) {
        all.instalments.count(
                new EnterFinalCount(GRANT.id(), sheet().revision(), persons, day("2017-09-15"), "Ordnungsamt", reason));
    }

    private void revise(String firstDay, String firstAmount, String reason) {
        plan(lines(firstDay, firstAmount), reason);
    }

    private void plan(List<PlanLine> lines, String reason) {
        all.instalments.plan(new RevisePlan(GRANT.id(), sheet().revision(), lines, reason));
    }

    /** The plan as it is, with another day and perhaps another amount in its first line. */
    private List<PlanLine> lines(String firstDay, String firstAmount) {
        return sheet().plan().payments().stream()
                .map(one -> one.number() == 1
                        ? line(
                                one,
                                day(firstDay),
                                Optional.ofNullable(firstAmount).map(BigDecimal::new))
                        : line(one, one.due(), Optional.empty()))
                .toList();
    }

    private static PlanLine line(PlannedPayment one, LocalDate due, Optional<BigDecimal> amount) {
        return new PlanLine(one.kind(), one.year(), due, amount.orElse(one.amount()));
    }

    private void receive(String amount, String day) {
        all.instalments.book(received(sheet().revision(), amount, day(day)));
    }

    private static BookMovement received(long revision, String amount, LocalDate day) {
        return new BookMovement(
                GRANT.id(), revision, MovementKind.RECEIVED, day, new BigDecimal(amount), "Landesoberkasse", null);
    }

    private void payBack(String amount, String day) {
        all.instalments.book(new BookMovement(
                GRANT.id(),
                sheet().revision(),
                MovementKind.PAID_BACK,
                day(day),
                new BigDecimal(amount),
                "Rückzahlung",
                null));
    }
}
