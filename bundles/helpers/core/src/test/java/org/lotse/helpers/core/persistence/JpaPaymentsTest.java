package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CLOCK;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.money.Ceiling;
import org.lotse.helpers.api.money.PayPayment;
import org.lotse.helpers.api.money.PaymentData;
import org.lotse.helpers.api.money.PaymentId;
import org.lotse.helpers.api.money.PaymentKind;
import org.lotse.helpers.api.money.PaymentQuery;
import org.lotse.helpers.api.money.PaymentSort;
import org.lotse.helpers.api.money.PaymentState;
import org.lotse.helpers.api.money.PaymentSummary;
import org.lotse.helpers.api.money.RevisePayment;
import org.lotse.helpers.api.money.SeenPayment;
import org.lotse.helpers.api.money.StateElsewhere;
import org.lotse.helpers.api.money.UndoPayment;
import org.lotse.helpers.core.application.money.ConfiguredPaymentRules;
import org.lotse.helpers.core.application.money.DeletePayments;
import org.lotse.helpers.core.application.money.PaymentChanges;
import org.lotse.helpers.core.application.money.TransactionalPaymentApproval;
import org.lotse.helpers.core.application.money.TransactionalPaymentList;
import org.lotse.helpers.core.application.money.TransactionalPayments;
import org.lotse.helpers.core.domain.Volunteer;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.identity.Colleague;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Payments to volunteers, with the services as they are and real tables. */
@OnEachDatabase
class JpaPaymentsTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private final List<Colleague> approvers = new ArrayList<>();
    private Services all;
    private VolunteerId mina;
    private VolunteerId tarek;

    @BeforeEach
    void twoVolunteers() {
        approvers.add(new Colleague(FixedScope.ADA.id(), "Ada Beispiel"));
        all = new Services(HelpersPermissions.PAYMENTS, HelpersPermissions.APPROVE_PAYMENTS, HelpersPermissions.EXPORT);
        mina = register(7, MINA);
        tarek = register(8, named("Aybak", "Tarek"));
    }

    @Test
    void everythingWrittenDownComesBack() {
        var data = new PaymentData(
                mina, PaymentKind.EXPENSES, TODAY, "Fahrkarten", null, null, 1_250, 42, 2, TODAY.plusDays(9));

        var id = all.payments.enter(data);

        DATABASE.reopen();
        all = new Services(HelpersPermissions.PAYMENTS);
        var found = all.payments.find(id).orElseThrow();
        assertThat(found.data()).isEqualTo(data);
        assertThat(found.total()).isEqualTo(1_250 + 42 * 30);
        assertThat(found.volunteerName()).isEqualTo("Musterfrau, Mina");
        assertThat(found.enteredBy()).isEqualTo("Ada Beispiel");
        assertThat(all.payments.centsPerKilometre(TODAY)).isEqualTo(30);
    }

    @Test
    void whoeverEnteredItCannotApproveItIfSomebodyElseCould() {
        var id = all.payments.enter(allowance(mina, 100, TODAY));
        approvers.add(new Colleague(new UserId(new UUID(7, 2)), "Grace Beispiel"));

        assertThat(catchThrowableOfType(RuleViolation.class, () -> all.approval.approve(new SeenPayment(id, 0)))
                        .key())
                .isEqualTo("helpers.rule.four-eyes");

        approvers.removeLast();
        all.approval.approve(new SeenPayment(id, 0));
        assertThat(all.payments.find(id).orElseThrow().state()).isEqualTo(PaymentState.APPROVED);
        assertThat(all.trail.ofTenants())
                .containsExactly(
                        Act.of("helpers.payment-approved", "payment", "" + id).with("volunteer", "" + mina));
    }

    @Test
    void theDayOnWhichItIsPaidDecidesOnTheYear() {
        var first = all.payments.enter(allowance(mina, 84_000, LocalDate.of(2025, 12, 31)));
        var other = all.payments.enter(allowance(mina, 96_000, LocalDate.of(2026, 1, 1)));
        pay(first, LocalDate.of(2025, 12, 31));
        all.approval.approve(new SeenPayment(other, 0));

        assertThat(refusedAt("paidOn", () -> all.approval.pay(new PayPayment(other, 1, LocalDate.of(2025, 12, 31)))))
                .isEqualTo("helpers.rule.beyond-ceiling");

        all.approval.pay(new PayPayment(other, 1, LocalDate.of(2026, 1, 1)));
        assertThat(ceiling(mina, 2025).here()).isEqualTo(84_000);
        assertThat(ceiling(mina, 2026).here()).isEqualTo(96_000);
        assertThat(ids(PaymentQuery.ALL.during(2025).being(PaymentState.PAID))).containsExactly(first);
        assertThat(ids(PaymentQuery.ALL.during(2026).being(PaymentState.PAID))).containsExactly(other);
    }

    @Test
    void whatIsStatedAboutElsewhereCountsAndIsReplaced() {
        state(mina, 2026, 90_000);

        assertThat(refusedAt("cents", () -> all.payments.enter(allowance(mina, 6_001, TODAY))))
                .isEqualTo("helpers.rule.beyond-ceiling");
        state(mina, 2026, 80_000);
        all.payments.enter(allowance(mina, 16_000, TODAY));

        var ceiling = ceiling(mina, 2026);
        assertThat(ceiling.elsewhere()).isEqualTo(80_000);
        assertThat(ceiling.statedOn()).isEqualTo(TODAY);
        assertThat(ceiling.left()).isZero();
        assertThat(ceiling(tarek, 2026).used()).isZero();
        state(mina, 2026, 95_000);
        assertThat(ceiling(mina, 2026).isExceededBy(0)).isTrue();
    }

    @Test
    void aChangedAmountIsMeasuredWithoutItself() {
        var id = all.payments.enter(allowance(mina, 96_000, TODAY));

        assertThat(refusedAt(
                        "cents", () -> all.payments.revise(new RevisePayment(id, 0, allowance(mina, 96_001, TODAY)))))
                .isEqualTo("helpers.rule.beyond-ceiling");
        all.payments.revise(new RevisePayment(id, 0, allowance(mina, 95_999, TODAY)));
        all.payments.enter(allowance(mina, 1, TODAY));
    }

    @Test
    void ofTwoAtTheSameMomentOneIsBeyondTheCeiling() throws Exception {
        Callable<Boolean> enter = () -> {
            try {
                all.payments.enter(allowance(mina, 60_000, TODAY));
                return true;
            } catch (RuleViolation beyond) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var entered = threads.invokeAll(List.of(enter, enter));

            assertThat(List.of(entered.get(0).get(), entered.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(ceiling(mina, 2026).here()).isEqualTo(60_000);
    }

    @Test
    void theListIsFilteredSortedPagedAndSummed() {
        var expenses = all.payments.enter(
                new PaymentData(mina, PaymentKind.EXPENSES, TODAY, "Kuchen", null, null, 1_000, null, 0, TODAY));
        var allowance = all.payments.enter(allowance(mina, 5_000, LocalDate.of(2025, 3, 1)));
        var tareks = all.payments.enter(allowance(tarek, 700, TODAY.plusDays(1)));

        assertThat(ids(PaymentQuery.ALL)).containsExactly(tareks, expenses, allowance);
        assertThat(ids(PaymentQuery.ALL.by(PaymentSort.NAME, false)).getFirst()).isEqualTo(tareks);
        assertThat(ids(PaymentQuery.ALL.of(mina).during(2026))).containsExactly(expenses);
        assertThat(ids(PaymentQuery.ALL.being(PaymentKind.VOLUNTEER_ALLOWANCE))).containsExactly(tareks, allowance);
        assertThat(ids(PaymentQuery.ALL.matching("tarek"))).containsExactly(tareks);
        assertThat(all.list.sum(PaymentQuery.ALL)).isEqualTo(6_700);
        assertThat(all.list.sum(PaymentQuery.ALL.matching("mina"))).isEqualTo(6_000);
        assertThat(all.list.sum(PaymentQuery.ALL.during(1999))).isZero();
        all.payments.remove(new SeenPayment(expenses, 0));
        var exported = new ArrayList<PaymentSummary>();
        all.list.export(PaymentQuery.ALL, exported::add);
        assertThat(exported).extracting(PaymentSummary::id).containsExactly(tareks, allowance);
    }

    @Test
    void afterEightYearsPaymentsAndStatementsGo() throws InterruptedException {
        var old = all.payments.enter(allowance(mina, 100, LocalDate.of(2018, 12, 31)));
        var kept = all.payments.enter(allowance(mina, 100, LocalDate.of(2019, 1, 1)));
        state(mina, 2018, 100);
        state(mina, 2019, 100);

        delete("2026-12-31T12:00:00Z");
        assertThat(all.payments.find(old)).isPresent();
        delete("2027-01-01T12:00:00Z");

        assertThat(all.payments.find(old)).isEmpty();
        assertThat(all.payments.find(kept)).isPresent();
        assertThat(ceiling(mina, 2018).statedOn()).isNull();
        assertThat(ceiling(mina, 2019).statedOn()).isEqualTo(TODAY);
    }

    @Test
    void paymentsOfAnotherTenantAreNotThere() {
        var id = all.payments.enter(allowance(mina, 100, TODAY));

        DATABASE.scope().in(FixedScope.SINGEN);

        assertThat(all.payments.find(id)).isEmpty();
        assertThat(ids(PaymentQuery.ALL)).isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var reader = new Services(HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.EXPORT);
        var clerk = new Services(HelpersPermissions.PAYMENTS);
        var payment = new PaymentId(new UUID(3, 1));
        var seen = new SeenPayment(payment, 0);
        var data = allowance(mina, 100, TODAY);
        return Stream.of(
                refused("enter", () -> reader.payments.enter(data)),
                refused("revise", () -> reader.payments.revise(new RevisePayment(payment, 0, data))),
                refused("remove", () -> reader.payments.remove(seen)),
                refused("find", () -> reader.payments.find(payment)),
                refused("ceilings", () -> reader.payments.ceilings(mina, 2026)),
                refused("state", () -> reader.payments.state(statement(mina, 2026, 1))),
                refused("rate", () -> reader.payments.centsPerKilometre(TODAY)),
                refused("approve", () -> clerk.approval.approve(seen)),
                refused("pay", () -> clerk.approval.pay(new PayPayment(payment, 0, TODAY))),
                refused("undo", () -> clerk.approval.undo(new UndoPayment(payment, 0, "Grund"))),
                refused("page", () -> reader.list.page(PaymentQuery.ALL, null, 1)),
                refused("export without payments", () -> reader.list.export(PaymentQuery.ALL, row -> {})),
                refused("export without export", () -> clerk.list.export(PaymentQuery.ALL, row -> {})),
                refused("sum", () -> reader.list.sum(PaymentQuery.ALL)));
    }

    private static DynamicTest refused(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static String refusedAt(String field, ThrowingCallable call) {
        var refused = catchThrowableOfType(RuleViolation.class, call);
        assertThat(refused.field()).contains(field);
        return refused.key();
    }

    private void pay(PaymentId id, LocalDate on) {
        all.approval.approve(new SeenPayment(id, 0));
        all.approval.pay(new PayPayment(id, 1, on));
    }

    private void state(VolunteerId who, int year, long cents) {
        all.payments.state(statement(who, year, cents));
    }

    private static StateElsewhere statement(VolunteerId who, int year, long cents) {
        return new StateElsewhere(who, year, PaymentKind.VOLUNTEER_ALLOWANCE, cents, TODAY);
    }

    private Ceiling ceiling(VolunteerId who, int year) {
        return all.payments.ceilings(who, year).getFirst();
    }

    private List<PaymentId> ids(PaymentQuery query) {
        var ids = new ArrayList<PaymentId>();
        @Nullable String after = null;
        do {
            var page = all.list.page(query, after, 2);
            page.items().forEach(row -> ids.add(row.id()));
            after = page.next().orElse(null);
        } while (after != null);
        return ids;
    }

    private static void delete(String moment) throws InterruptedException {
        var now = Instant.parse(moment);
        RunNow.once(
                new DeletePayments(
                        new JpaPaymentBook(DATABASE.unit().entities()),
                        DATABASE.unit().transactions(),
                        Clock.fixed(now, ZoneOffset.UTC)),
                now);
    }

    private static PaymentData allowance(VolunteerId who, long cents, LocalDate payOn) {
        return new PaymentData(
                who, PaymentKind.VOLUNTEER_ALLOWANCE, TODAY, "Sprachcafé", null, null, cents, null, 0, payOn);
    }

    private static VolunteerId register(int number, VolunteerData data) {
        var id = new VolunteerId(new UUID(7, number));
        DATABASE.unit()
                .transactions()
                .write(() ->
                        new JpaVolunteers(DATABASE.unit().entities(), CLOCK).add(Volunteer.register(id, data, TODAY)));
        return id;
    }

    /** The services for somebody who may this. */
    private final class Services {

        final RecordedActs trail = new RecordedActs(DATABASE.scope());
        final TransactionalPayments payments;
        final TransactionalPaymentApproval approval;
        final TransactionalPaymentList list;

        Services(Permission... permissions) {
            var access = new FakeAccess(permissions);
            var entities = DATABASE.unit().entities();
            var transactions = DATABASE.unit().transactions();
            var book = new JpaPaymentBook(entities);
            var changes = new PaymentChanges(
                    book,
                    ConfiguredPaymentRules.brought(),
                    new JpaVolunteers(entities, CLOCK),
                    permission -> List.copyOf(approvers),
                    DATABASE.scope(),
                    CLOCK);
            payments = new TransactionalPayments(book, changes, access, transactions);
            approval = new TransactionalPaymentApproval(changes, trail, access, transactions);
            list = new TransactionalPaymentList(book, access, transactions);
        }
    }
}
