package org.lotse.funding.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.funding.core.Told.day;
import static org.lotse.funding.core.Told.refusal;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.rule.Qualification;
import org.lotse.funding.api.staff.CostEntry;
import org.lotse.funding.api.staff.Employment;
import org.lotse.funding.api.staff.EmploymentData;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.api.staff.EnterCost;
import org.lotse.funding.api.staff.ReviseEmployment;
import org.lotse.funding.api.staff.StaffNotice;
import org.lotse.funding.api.staff.StaffNoticeKind;
import org.lotse.funding.api.staff.WithdrawEmployment;
import org.lotse.funding.core.Granted;
import org.lotse.funding.core.Told;
import org.lotse.funding.core.application.FundingChanges;
import org.lotse.funding.core.application.staff.GatedEmployments;
import org.lotse.funding.core.application.staff.TransactionalStaffing;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Employments fit into funded posts, change by versions and cost what was paid. */
@OnEachDatabase
class JpaStaffingTest {

    @RegisterExtension
    static final FundingDatabase DATABASE = new FundingDatabase();

    private TransactionalStaffing staffing;
    private GatedEmployments employments;

    @BeforeEach
    void inTheDistrict() {
        DATABASE.scope().in(Towns.DISTRICT);
        with(FundingPermissions.APPLICATIONS, FundingPermissions.APPLY);
    }

    @Test
    void whoFillsAPostIsKept() {
        var second = staffing.enter(Granted.ID, data(2, "Ben Beispiel", "0.50", "2017-07-01", null));
        var first = staffing.enter(Granted.ID, data(1, "Amira Muster", "0.75", "2017-08-01", "2018-07-31"));

        DATABASE.reopen();
        with(FundingPermissions.APPLICATIONS);

        assertThat(employments.of(Granted.ID)).extracting(Employment::id).containsExactly(first, second);
        var kept = employments.of(Granted.ID).getFirst();
        assertThat(kept.share()).isEqualTo(new BigDecimal("0.75"));
        assertThat(kept.until()).contains(day("2018-07-31"));
        assertThat(employments.of(new ApplicationId(new UUID(0, 1)))).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
        assertThat(employments.of(Granted.ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, Carla, 0.50, 2017-07-01, , post funding.rule.post-unknown",
        ", Carla, 0.50, 2017-07-01, , post platform.rule.required",
        "2, '', 0.50, 2017-07-01, , person platform.rule.required",
        "2, Carla, 0.505, 2017-07-01, , share funding.rule.amount-between",
        "2, Carla, 1.01, 2017-07-01, , share funding.rule.amount-between",
        "2, Carla, 0, 2017-07-01, , share funding.rule.amount-between",
        "2, Carla, 0.51, 2017-07-01, , share funding.rule.post-full",
        "2, Carla, 0.50, 2017-06-30, , from funding.rule.outside-post",
        "2, Carla, 0.50, 2019-07-01, , from funding.rule.outside-post",
        "2, Carla, 0.50, 2018-01-01, 2019-07-01, until funding.rule.outside-post",
        "2, Carla, 0.50, 2018-01-02, 2018-01-01, until funding.rule.end-before-begin"
    })
    void whatDoesNotFitIsRefusedBesideItsField(
            @Nullable Integer post, String person, String share, String from, @Nullable String until, String refusal) {
        assertThat(refusal(() -> staffing.enter(Granted.ID, data(post, person, share, from, until))))
                .isEqualTo(refusal);
        assertThat(staffing.all(Granted.ID)).isEmpty();
    }

    @Test
    void postIsFullOnNoDay() {
        staffing.enter(Granted.ID, data(1, "Amira Muster", "0.75", "2017-07-01", "2018-06-30"));
        staffing.enter(Granted.ID, data(1, "Ben Beispiel", "0.25", "2017-07-01", null));

        assertThat(refusal(
                        () -> staffing.enter(Granted.ID, data(1, "Carla Probe", "0.75", "2018-06-30", "2018-12-31"))))
                .isEqualTo("share funding.rule.post-full");
        var carla = staffing.enter(Granted.ID, data(1, "Carla Probe", "0.75", "2018-07-01", "2018-12-31"));

        assertThat(refusal(() -> staffing.revise(new ReviseEmployment(
                        carla, 0, changed(data(1, "Carla Probe", "0.80", "2018-07-01", "2018-12-31"))))))
                .isEqualTo("share funding.rule.post-full");
        assertThat(staffing.find(carla).orElseThrow().versions()).hasSize(1);
    }

    @Test
    void changesAreVersionsWithAReason() {
        var id = staffing.enter(Granted.ID, data(1, "Amira Muster", "1.00", "2017-08-01", null));
        var shorter = data(1, "Amira Muster", "1.00", "2017-08-01", "2018-03-31");

        assertThat(refusal(() -> staffing.revise(new ReviseEmployment(id, 0, shorter))))
                .isEqualTo("reason funding.rule.change-reason");
        staffing.revise(new ReviseEmployment(id, 0, changed(shorter)));
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> staffing.revise(new ReviseEmployment(id, 0, changed(shorter))));

        var details = staffing.find(id).orElseThrow();
        assertThat(details.employment().until()).contains(day("2018-03-31"));
        assertThat(details.versions())
                .extracting(version -> version.number() + " " + version.data().until())
                .containsExactly("2 2018-03-31", "1 null");
    }

    @Test
    void withdrawnOnesCountNowhereAndStayToBeRead() {
        var id = staffing.enter(Granted.ID, data(1, "Amira Muster", "1.00", "2017-08-01", null));

        assertThat(refusal(() -> staffing.withdraw(new WithdrawEmployment(id, 0, " "))))
                .isEqualTo("reason funding.rule.change-reason");
        staffing.withdraw(new WithdrawEmployment(id, 0, "doppelt"));

        assertThat(employments.of(Granted.ID)).isEmpty();
        assertThat(staffing.all(Granted.ID).getFirst().withdrawn()).isTrue();
        assertThat(refusal(() -> staffing.enterCost(cost(id, 1, "2017-08-01", "2017-08-31", "4000", null))))
                .isEqualTo("funding.rule.employment-withdrawn");
        staffing.enter(Granted.ID, data(1, "Ben Beispiel", "1.00", "2017-08-01", null));
    }

    @Test
    void costIsCorrectedByAnotherEntry() {
        var id = staffing.enter(Granted.ID, data(1, "Amira Muster", "1.00", "2017-08-01", null));
        staffing.enterCost(cost(id, 0, "2017-08-01", "2017-08-31", "4512.30", null));
        staffing.enterCost(cost(id, 1, "2017-09-01", "2017-09-30", "4512.30", null));

        assertThat(refusal(() -> staffing.enterCost(cost(id, 2, "2017-08-31", "2017-09-30", "1", null))))
                .isEqualTo("from funding.rule.cost-twice");
        assertThat(refusal(() -> staffing.enterCost(
                        new EnterCost(id, 2, day("2017-08-01"), day("2017-08-31"), BigDecimal.ONE, 1, null))))
                .isEqualTo("reason funding.rule.change-reason");
        staffing.enterCost(cost(id, 2, "2017-08-01", "2017-08-31", "4600", 1));
        assertThat(refusal(() -> staffing.enterCost(cost(id, 3, "2017-08-01", "2017-08-31", "4700", 1))))
                .isEqualTo("funding.rule.cost-corrected");

        var costs = staffing.find(id).orElseThrow().costs();
        assertThat(costs)
                .extracting(cost -> cost.number() + " " + cost.amount() + " " + cost.stands())
                .containsExactly("2 4512.30 true", "3 4600.00 true", "1 4512.30 false");
        assertThat(costs).extracting(CostEntry::corrects).containsExactly(null, 1, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-06-30, 4000, until funding.rule.cost-to-come",
        "2018-01-31, 2018-01-01, 4000, until funding.rule.end-before-begin",
        "2018-01-01, 2018-01-31, -1, amount funding.rule.amount-between",
        "2018-01-01, 2018-01-31, 10.005, amount funding.rule.amount-between",
        "2018-01-01, 2018-01-31, , amount platform.rule.required",
        ", 2018-01-31, 4000, from platform.rule.required"
    })
    void costThatCannotBeIsRefused(@Nullable String from, String until, @Nullable String amount, String refusal) {
        var id = staffing.enter(Granted.ID, data(1, "Amira Muster", "1.00", "2017-08-01", null));

        assertThat(refusal(() -> staffing.enterCost(cost(id, 0, from, until, amount, null))))
                .isEqualTo(refusal);
    }

    @Test
    void overlapsAndALowerRateAreSaid() {
        var amira = staffing.enter(Granted.ID, data(1, "Amira Muster", "0.70", "2017-08-01", "2018-07-31"));
        staffing.enter(Granted.ID, data(1, "Ben Beispiel", "0.30", "2018-07-01", null));
        staffing.enter(Granted.ID, data(2, "amira muster", "0.50", "2018-01-01", null));
        staffing.enterCost(cost(amira, 0, "2017-07-01", "2017-07-31", "10", null));

        assertThat(staffing.notices(amira))
                .extracting(StaffNotice::kind)
                .containsExactly(
                        StaffNoticeKind.LOWER_RATE,
                        StaffNoticeKind.POST_SHARED,
                        StaffNoticeKind.PERSON_BEYOND_WHOLE,
                        StaffNoticeKind.COST_OUTSIDE);
        var shared = staffing.notices(amira).get(1);
        assertThat(shared.from()).isEqualTo("2018-07-01");
        assertThat(shared.until()).isEqualTo("2018-07-31");
    }

    @Test
    void whoMayNotIsRefused() {
        var id = staffing.enter(Granted.ID, data(1, "Amira Muster", "1.00", "2017-08-01", null));
        with(FundingPermissions.APPLICATIONS);
        assertThat(staffing.find(id)).isPresent();
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> staffing.enter(Granted.ID, data(2, "B", "0.50", "2017-08-01", null)));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> staffing.withdraw(new WithdrawEmployment(id, 0, "x")));
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> staffing.enterCost(cost(id, 0, "2017-08-01", "2017-08-31", "1", null)));
        with();
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> employments.of(Granted.ID));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> staffing.all(Granted.ID));
    }

    private void with(Permission... granted) {
        var access = new FakeAccess(granted);
        var unit = DATABASE.unit();
        var book = new JpaStaffBook(unit.entities());
        var changes = new FundingChanges(new Towns(), DATABASE.scope(), Told.CLOCK);
        employments = new GatedEmployments(book, access, unit.transactions());
        staffing = new TransactionalStaffing(book, new Granted(Granted.GRANT), changes, access, unit.transactions());
    }

    private static EmploymentData data(
            @Nullable Integer post, String person, String share, String from, @Nullable String until) {
        return new EmploymentData(
                post,
                person,
                "Stadt Engen",
                Qualification.MIDDLE,
                new BigDecimal(share),
                day(from),
                until == null ? null : day(until),
                null);
    }

    private static EmploymentData changed(EmploymentData data) {
        return new EmploymentData(
                data.post(),
                data.person(),
                data.employer(),
                data.qualification(),
                data.share(),
                data.from(),
                data.until(),
                "neu vereinbart");
    }

    private static EnterCost cost(
            EmploymentId id,
            long revision,
            @Nullable String from,
            String until,
            @Nullable String amount,
            @Nullable Integer corrects) {
        return new EnterCost(
                id,
                revision,
                from == null ? null : day(from),
                day(until),
                amount == null ? null : new BigDecimal(amount),
                corrects,
                corrects == null ? null : "falsch abgelesen");
    }
}
