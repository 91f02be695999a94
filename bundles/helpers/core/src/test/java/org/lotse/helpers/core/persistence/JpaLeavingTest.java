package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.in;
import static org.lotse.helpers.core.People.named;
import static org.lotse.helpers.core.People.needing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.circle.CircleData;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.api.leaving.ErasureEntry;
import org.lotse.helpers.api.leaving.ErasureReason;
import org.lotse.helpers.api.leaving.HoldErasure;
import org.lotse.helpers.api.leaving.SetRetention;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.leaving.BroughtRetention;
import org.lotse.helpers.core.application.leaving.EraseVolunteers;
import org.lotse.helpers.core.application.leaving.Erasure;
import org.lotse.helpers.core.application.leaving.LeavingClock;
import org.lotse.helpers.core.application.leaving.TransactionalDepartures;
import org.lotse.helpers.core.application.leaving.TransactionalRetentionPeriods;
import org.lotse.helpers.core.application.money.DeletePayments;
import org.lotse.helpers.core.domain.certificate.CertificateCheck;
import org.lotse.helpers.core.domain.hours.HoursEntry;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What becomes of those who leave, with the services as they are, real tables, and days that pass (ADR 59). */
@OnEachDatabase
class JpaLeavingTest {

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    private static final int A_YEAR = 365;
    private static final LocalDate GONE = TODAY.plusDays(A_YEAR);

    private ActivityServices office;
    private CircleId circle;
    private int number;

    @BeforeEach
    void aCircle() {
        office = new ActivityServices(DATABASE, HelpersPermissions.READ, HelpersPermissions.EDIT);
        circle = office.circles().start(new CircleData("Altstadt", null, null, Set.of(), null));
    }

    @Test
    void onTheDayEverythingAboutThemGoesFromEveryTableAndTheSumsStay() throws InterruptedException {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        var adler = active(named("Adler", "A."));
        hours(mina, TODAY.minusDays(40), 90, circle, true);
        hours(mina, TODAY, 60, circle, true);
        hours(mina, TODAY, 30, null, true);
        hours(mina, TODAY, 45, circle, false);
        hours(adler, TODAY, 15, circle, true);
        traces(mina);
        sql("delete from HELPERS_PAYMENT");
        var months = months(null);
        var ofCircle = months(circle);
        var years = years();
        leave(mina);

        on(GONE.minusDays(1)).runTheJob();
        assertThat(on(TODAY).departures().of(mina)).get().satisfies(one -> {
            assertThat(one.leftOn()).isEqualTo(TODAY);
            assertThat(one.eraseOn()).isEqualTo(GONE);
        });

        on(GONE).runTheJob();

        assertThat(tablesOfVolunteers())
                .hasSizeGreaterThan(12)
                .allSatisfy(table -> assertThat(rowsOf(table, mina)).as(table).isZero());
        assertThat(count("HELPERS_VOLUNTEER")).isEqualTo(1);
        assertThat(count("HELPERS_MESSAGE")).as("a message to them alone").isZero();
        assertThat(sponsorship()).as("without who, and what was said").containsExactly(null, null, null);
        assertThat(months(null)).isEqualTo(months);
        assertThat(months(circle)).isEqualTo(ofCircle);
        assertThat(years()).isEqualTo(years);
        assertThat(past()).containsExactlyInAnyOrder(90L, 60L, 30L);
        assertThat(on(GONE).departures().log()).containsExactly(new ErasureEntry(GONE, ErasureReason.PERIOD_OVER, 1));
    }

    @Test
    void everyTableThatKnowsVolunteersIsTriedAbove() {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        hours(mina, TODAY, 90, circle, true);
        traces(mina);

        assertThat(tablesOfVolunteers())
                .as("whoever adds a table adds a row in traces(), and takes it out in JpaTraces")
                .allSatisfy(table -> assertThat(rowsOf(table, mina)).as(table).isPositive());
    }

    @Test
    void whoIsHeldStaysUntilTheHoldIsOver() throws InterruptedException {
        var mina = left();
        var until = GONE.plusDays(20);

        on(GONE.minusDays(1)).departures().hold(new HoldErasure(mina, revision(mina), "Widerspruch läuft", until));

        on(until).runTheJob();
        assertThat(on(until).departures().of(mina).orElseThrow().hold()).satisfies(hold -> {
            assertThat(hold.reason()).isEqualTo("Widerspruch läuft");
            assertThat(hold.by()).isEqualTo("Ada Beispiel");
        });
        assertThat(refused(() -> on(until).departures().erase(mina, revision(mina)))
                        .key())
                .isEqualTo("helpers.rule.erase-held");
        on(until.plusDays(1)).runTheJob();
        assertThat(count("HELPERS_VOLUNTEER")).isZero();
    }

    @Test
    void aHoldNeedsAReasonAndAnEndWithinAYear() {
        var mina = left();

        assertThat(refused(() -> hold(mina, " ", TODAY)).field()).contains("reason");
        assertThat(refused(() -> hold(mina, "Grund", TODAY.minusDays(1))).field())
                .contains("until");
        assertThat(refused(() -> hold(mina, "Grund", TODAY.plusYears(1).plusDays(1)))
                        .field())
                .contains("until");
        hold(mina, "Grund", TODAY.plusYears(1));
        on(TODAY).departures().lift(mina, revision(mina));
        assertThat(on(TODAY).departures().of(mina).orElseThrow().hold()).isNull();
    }

    @Test
    void whoComesBackBeforeTheDayStays() throws InterruptedException {
        var mina = left();

        on(GONE.minusDays(1)).departures().comeBack(mina, revision(mina));
        on(GONE).runTheJob();

        assertThat(office.volunteers().find(mina)).get().satisfies(found -> {
            assertThat(found.status()).isEqualTo(VolunteerStatus.INTERESTED);
            assertThat(found.data().phone()).isEqualTo("+49 7531 000-111");
        });
        assertThat(on(GONE).departures().of(mina)).isEmpty();
        assertThat(refused(() -> on(GONE).departures().comeBack(mina, revision(mina)))
                        .key())
                .isEqualTo("helpers.rule.not-left");
    }

    @Test
    void paymentsKeepTheNameAndNothingElseUntilTheyGoThemselves() throws InterruptedException {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        traces(mina);
        leave(mina);

        on(GONE).runTheJob();

        var kept = on(GONE).office.volunteers().find(mina).orElseThrow();
        assertThat(kept.data())
                .isEqualTo(new VolunteerData(
                        "Musterfrau",
                        "Mina",
                        null,
                        null,
                        List.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        Set.of(),
                        ClearingData.NONE));
        assertThat(tablesOfVolunteers().stream().filter(table -> rowsOf(table, mina) > 0))
                .as("and what was said about elsewhere in the year of a payment")
                .containsExactlyInAnyOrder("HELPERS_PAYMENT", "HELPERS_ALLOWANCE_ELSEWHERE");
        assertThat(on(GONE).departures().of(mina).orElseThrow().isReduced()).isTrue();
        assertThat(refused(() -> on(GONE).departures().comeBack(mina, kept.revision()))
                        .key())
                .isEqualTo("helpers.rule.only-name-left");

        var later = LocalDate.of(2035, 1, 1);
        RunNow.once(
                new DeletePayments(
                        new JpaPaymentBook(DATABASE.unit().entities()),
                        DATABASE.unit().transactions(),
                        at(later)),
                at(later).instant());
        on(later).runTheJob();

        assertThat(count("HELPERS_VOLUNTEER")).isZero();
        assertThat(on(later).departures().log())
                .containsExactly(
                        new ErasureEntry(later, ErasureReason.PAYMENTS_OVER, 1),
                        new ErasureEntry(GONE, ErasureReason.PERIOD_OVER, 1));
    }

    @Test
    void onRequestSomebodyGoesAtOnceWithTheFactsOfTheirCertificate() {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        DATABASE.unit()
                .transactions()
                .write(() -> office.certificates.add(
                        CertificateCheck.of(mina, new CertificateFacts(TODAY, TODAY.minusDays(9), false), TODAY)));
        assertThat(refused(() -> on(TODAY).departures().erase(mina, revision(mina)))
                        .key())
                .isEqualTo("helpers.rule.not-left");
        leave(mina);
        assertThatThrownBy(() -> on(TODAY).departures().erase(mina, 0)).isInstanceOf(ConcurrentChange.class);

        on(TODAY).departures().erase(mina, revision(mina));

        assertThat(count("HELPERS_VOLUNTEER") + count("HELPERS_CERTIFICATE")).isZero();
        assertThat(sql("select REASON from HELPERS_CERTIFICATE_DELETION").getFirst())
                .isEqualTo(DeletionReason.ERASED.name());
        assertThat(on(TODAY).departures().log()).containsExactly(new ErasureEntry(TODAY, ErasureReason.ON_REQUEST, 1));
    }

    @Test
    void whoStillHelpsSomebodyIsNotErased() throws InterruptedException {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        traces(mina);
        sql("update HELPERS_SPONSORSHIP set ENDED_ON = null, END_REASON = null");
        leave(mina);

        assertThat(refused(() -> on(TODAY).departures().erase(mina, revision(mina)))
                        .key())
                .isEqualTo("helpers.rule.erase-helping");
        on(GONE).runTheJob();

        assertThat(count("HELPERS_VOLUNTEER")).isEqualTo(1);
    }

    /** While a module is off its jobs are silent: nothing ran for ten days. */
    @Test
    void whatWasDueWhileTheModuleWasOffIsToldToNobodyAndGoesWithTheNextRun() throws InterruptedException {
        var mina = left();
        var onAgain = on(GONE.plusDays(10));

        assertThat(onAgain.office.volunteers().find(mina)).isEmpty();
        assertThat(onAgain.office
                        .volunteers()
                        .list(VolunteerQuery.ALL.being(VolunteerStatus.LEFT), null, 10)
                        .items())
                .isEmpty();
        assertThat(onAgain.departures().of(mina)).isEmpty();
        assertThatThrownBy(() -> onAgain.departures().comeBack(mina, 4)).isInstanceOf(ConcurrentChange.class);

        onAgain.runTheJob();

        assertThat(count("HELPERS_VOLUNTEER")).isZero();
    }

    @Test
    void theMunicipalitysOwnPeriodDecidesForWhoeverLeavesFromThenOn() {
        var before = left();
        on(TODAY).periods().set(new SetRetention(TODAY.plusDays(1), 30, "Löschkonzept 2026, Nr. 7"));
        on(TODAY).periods().set(new SetRetention(TODAY.plusDays(1), 60, "Löschkonzept 2027, Nr. 7"));

        assertThat(on(TODAY).periods().inForce().days()).isEqualTo(A_YEAR);
        assertThat(on(TODAY.plusDays(1)).periods().inForce()).satisfies(one -> {
            assertThat(one.days()).isEqualTo(60);
            assertThat(one.setBy()).isEqualTo("Ada Beispiel");
        });
        var after = active(named("Adler", "A."));
        var tomorrow = on(TODAY.plusDays(1));
        tomorrow.office.volunteers().move(new MoveVolunteer(after, revision(after), VolunteerStatus.LEFT));

        assertThat(tomorrow.departures().of(after).orElseThrow().eraseOn()).isEqualTo(TODAY.plusDays(61));
        assertThat(tomorrow.departures().of(before).orElseThrow().eraseOn()).isEqualTo(GONE);
        assertThat(office.volunteers()
                        .list(VolunteerQuery.ALL.being(VolunteerStatus.LEFT), null, 10)
                        .items())
                .extracting(VolunteerSummary::eraseOn)
                .containsExactlyInAnyOrder(GONE, TODAY.plusDays(61));
        assertThat(tomorrow.periods().all()).hasSize(2);
    }

    @Test
    void aPeriodHasADayALengthAndASource() {
        assertThat(refused(() -> set(TODAY.minusDays(1), 30, "Konzept")).field())
                .contains("validFrom");
        assertThat(refused(() -> set(null, 30, "Konzept")).field()).contains("validFrom");
        assertThat(refused(() -> set(TODAY, 13, "Konzept")).field()).contains("days");
        assertThat(refused(() -> set(TODAY, 1_097, "Konzept")).field()).contains("days");
        assertThat(refused(() -> set(TODAY, null, "Konzept")).field()).contains("days");
        assertThat(refused(() -> set(TODAY, 30, " ")).field()).contains("source");
    }

    @Test
    void whoLeftBeforeThereWasAClockGetsOneAndIsNotErasedBeforeSomebodySawTheDay() throws InterruptedException {
        var mina = left();
        sql("update HELPERS_VOLUNTEER set LEFT_ON = null, ERASE_ON = null");

        on(TODAY.plusDays(3)).runTheJob();

        assertThat(on(TODAY.plusDays(3)).departures().of(mina).orElseThrow().eraseOn())
                .isEqualTo(GONE);
        sql("update HELPERS_VOLUNTEER set LEFT_ON = null, ERASE_ON = null");
        var muchLater = TODAY.plusYears(2);
        on(muchLater).runTheJob();
        assertThat(on(muchLater).departures().of(mina).orElseThrow().eraseOn()).isEqualTo(muchLater.plusDays(30));
    }

    @Test
    void twoWhoAreErasedAtTheSameMomentAreBothInTheSums() {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        var adler = active(named("Adler", "A."));
        hours(mina, TODAY, 60, circle, true);
        hours(adler, TODAY, 15, circle, true);
        leave(mina);
        leave(adler);
        var months = months(circle);

        var one = CompletableFuture.runAsync(() -> on(TODAY).departures().erase(mina, 4));
        var other = CompletableFuture.runAsync(() -> on(TODAY).departures().erase(adler, 4));
        CompletableFuture.allOf(one, other).join();

        assertThat(months(circle)).isEqualTo(months);
        assertThat(on(TODAY).departures().log()).containsExactly(new ErasureEntry(TODAY, ErasureReason.ON_REQUEST, 2));
    }

    @TestFactory
    Stream<DynamicTest> withoutItsPermissionEveryCallIsRefused() {
        var mina = new VolunteerId(new UUID(1, 1));
        var reader = new Day(TODAY, HelpersPermissions.READ);
        var nobody = new Day(TODAY, HelpersPermissions.SELF);
        return Stream.of(
                denied("of", () -> nobody.departures().of(mina)),
                denied("log", () -> nobody.departures().log()),
                denied("comeBack", () -> reader.departures().comeBack(mina, 0)),
                denied("hold", () -> reader.departures().hold(new HoldErasure(mina, 0, "Grund", TODAY))),
                denied("lift", () -> reader.departures().lift(mina, 0)),
                denied("erase", () -> reader.departures().erase(mina, 0)),
                denied("inForce", () -> nobody.periods().inForce()),
                denied("all", () -> nobody.periods().all()),
                denied("set", () -> reader.periods().set(new SetRetention(TODAY, 30, "Konzept"))));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    private static void hold(VolunteerId who, String reason, LocalDate until) {
        on(TODAY).departures().hold(new HoldErasure(who, revision(who), reason, until));
    }

    private static void set(@Nullable LocalDate from, @Nullable Integer days, String source) {
        on(TODAY).periods().set(new SetRetention(from, days, source));
    }

    private VolunteerId left() {
        var mina = active(needing(CertificateNeed.NOT_NEEDED));
        leave(mina);
        return mina;
    }

    private VolunteerId active(VolunteerData data) {
        var id = office.volunteers().register(in(data, circle));
        office.volunteers().move(new MoveVolunteer(id, 0, VolunteerStatus.INTERVIEWED));
        office.volunteers().move(new MoveVolunteer(id, 1, VolunteerStatus.CLEARED));
        office.volunteers().move(new MoveVolunteer(id, 2, VolunteerStatus.ACTIVE));
        return id;
    }

    private void leave(VolunteerId id) {
        office.volunteers().move(new MoveVolunteer(id, revision(id), VolunteerStatus.LEFT));
    }

    private static long revision(VolunteerId id) {
        return ((Number) sql("select REVISION from HELPERS_VOLUNTEER where ID = '" + id + "'")
                        .getFirst())
                .longValue();
    }

    private List<?> months(@Nullable CircleId of) {
        return DATABASE.unit()
                .transactions()
                .read(() -> new JpaCounts(DATABASE.unit().entities())
                        .months(of, YearMonth.from(TODAY.minusMonths(3)), YearMonth.from(TODAY)).stream()
                                .map(one -> List.of(one.month(), one.minutes(), one.volunteers()))
                                .toList());
    }

    private List<?> years() {
        return DATABASE.unit()
                .transactions()
                .read(() -> new JpaHoursBook(DATABASE.unit().entities())
                        .years(circle).stream()
                                .map(one -> List.of(one.year(), one.minutes(), one.volunteers()))
                                .toList());
    }

    private void hours(VolunteerId who, LocalDate day, int minutes, @Nullable CircleId of, boolean confirmed) {
        number++;
        DATABASE.unit().transactions().write(() -> {
            var entry = HoursEntry.log(
                    new HoursEntryId(new UUID(8, number)),
                    new HoursData(who, day, minutes, WorkKind.OTHER, of, null, "Notiz"),
                    CHANGE,
                    TODAY);
            if (confirmed) {
                entry.confirm(0, CHANGE, TODAY);
            }
            new JpaHoursBook(DATABASE.unit().entities()).add(entry);
        });
    }

    /** A row in every other table that knows volunteers. */
    private static void traces(VolunteerId who) {
        var id = "'" + who + "'";
        var day = "'" + TODAY + "'";
        sql("insert into HELPERS_ACTIVITY (ID, VERSION, REVISION, TITLE, SORT_TITLE, SEARCH_TEXT) values (" + next()
                + ", 1, 0, 'Café', 'cafe', 'cafe')");
        var activity = "'" + sql("select ID from HELPERS_ACTIVITY").getFirst() + "'";
        sql(
                "insert into HELPERS_SHIFT (ID, VERSION, REVISION, ACTIVITY_ID, ON_DAY, FROM_MINUTE, TO_MINUTE, NEEDED, LAST_NUMBER)"
                        + " values (" + next() + ", 1, 0, " + activity + ", '" + TODAY.minusDays(5)
                        + "', 600, 700, 1, 1)");
        var shift = "'" + sql("select ID from HELPERS_SHIFT").getFirst() + "'";
        sql("insert into HELPERS_SIGN_UP (ID, VERSION, SHIFT_ID, VOLUNTEER_ID, IN_LINE, PLACED, SIGNED_UP_ON) values ("
                + next() + ", 1, " + shift + ", " + id + ", 1, true, " + day + ")");
        sql(
                "insert into HELPERS_REQUEST (ID, VERSION, REVISION, STATE, RECEIVED_ON, SKILL, FROM_DAY, SEARCH_TEXT) values ("
                        + next() + ", 1, 0, 30, " + day + ", 'Harfe', " + day + ", 'harfe')");
        var request = "'" + sql("select ID from HELPERS_REQUEST").getFirst() + "'";
        sql(
                "insert into HELPERS_SPONSORSHIP (ID, VERSION, REQUEST_ID, VOLUNTEER_ID, FROM_DAY, PURPOSE, CONSENT_BY, CONSENT_ON,"
                        + " ENDED_ON, END_REASON, EXPERIENCE, FEEDBACK) values (" + next() + ", 1, " + request + ", "
                        + id + ", "
                        + day + ", 'Harfe', 'Ada', " + day + ", " + day
                        + ", 'DONE', 'WELL', 'Mina war pünktlich')");
        sql(
                "insert into HELPERS_MESSAGE (ID, VERSION, KIND, SUBJECT, BODY, WRITTEN_AT, WRITTEN_BY, VALID_UNTIL) values ("
                        + next()
                        + ", 1, 'WRITTEN', 'Fest', 'Guten Tag', '2026-11-01 10:00:00', 'Ada', '2026-12-01 10:00:00')");
        var message = "'" + sql("select ID from HELPERS_MESSAGE").getFirst() + "'";
        sql(
                "insert into HELPERS_DELIVERY (ID, VERSION, MESSAGE_ID, VOLUNTEER_ID, STATE, ATTEMPTS, NEXT_AT, CHANGED_AT) values ("
                        + next() + ", 1, " + message + ", " + id
                        + ", 'SENT', 1, '2026-11-01 10:00:00', '2026-11-01 10:00:00')");
        sql(
                "insert into HELPERS_REGISTRATION (ID, VERSION, SENT_AT, VALID_UNTIL, ATTEMPTS, MESSAGE, VOLUNTEER_ID) values ("
                        + next() + ", 1, '2026-11-01 10:00:00', '2026-11-03 10:00:00', 1, 'Gern am Samstag', " + id
                        + ")");
        sql("insert into HELPERS_MAIL_OPT_OUT (VOLUNTEER_ID, VERSION, SINCE_DAY, WRITTEN_BY) values (" + id + ", 1, "
                + day + ", 'Mina')");
        sql("insert into HELPERS_PHOTO (VOLUNTEER_ID, VERSION, SINCE_DAY, PUT_BY, CONSENT_ON, BY_THEMSELVES) values ("
                + id + ", 1, " + day + ", 'Ada', " + day + ", false)");
        sql("insert into HELPERS_PHOTO_PIECE (VOLUNTEER_ID, PIECE, CONTENT) values (" + id + ", 0, '/9j/')");
        sql("insert into HELPERS_ACCOUNT (VOLUNTEER_ID, ACCOUNT_ID, JOINED_ON, JOINED_BY) values (" + id + ", " + next()
                + ", " + day + ", 'Ada')");
        sql(
                "insert into HELPERS_CERTIFICATE (VOLUNTEER_ID, VERSION, INSPECTED_ON, ISSUED_ON, RELEVANT_CONVICTION) values ("
                        + id + ", 1, " + day + ", " + day + ", false)");
        sql(
                "insert into HELPERS_PAYMENT (ID, VERSION, REVISION, VOLUNTEER_ID, KIND, ON_DAY, PURPOSE, FOLDED_PURPOSE, CENTS,"
                        + " TOTAL, RECEIPTS, PAY_ON, STATE, ENTERED_BY) values (" + next() + ", 1, 0, " + id
                        + ", 'EXPENSES', "
                        + day + ", 'Fahrt', 'fahrt', 100, 100, 1, " + day + ", 'PAID', 'Ada')");
        for (var year : List.of(TODAY.getYear(), TODAY.getYear() - 1)) {
            sql(
                    "insert into HELPERS_ALLOWANCE_ELSEWHERE (ID, VERSION, VOLUNTEER_ID, TAX_YEAR, KIND, CENTS, STATED_ON) values ("
                            + next() + ", 1, " + id + ", " + year + ", 'VOLUNTEER_ALLOWANCE', 100, " + day + ")");
        }
    }

    private static String next() {
        return "'" + Ids.next(at(TODAY).instant()) + "'";
    }

    private static List<String> tablesOfVolunteers() {
        return sql(
                        Boolean.getBoolean("lotse.test.postgresql")
                                ? "select upper(table_name) from information_schema.columns where upper(column_name) = 'VOLUNTEER_ID'"
                                        + " and table_schema = current_schema()"
                                : "select t.TABLENAME from SYS.SYSCOLUMNS c join SYS.SYSTABLES t on t.TABLEID = c.REFERENCEID"
                                        + " where c.COLUMNNAME = 'VOLUNTEER_ID'")
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static long rowsOf(String table, VolunteerId who) {
        return ((Number) sql("select count(*) from " + table + " where VOLUNTEER_ID = '" + who + "'")
                        .getFirst())
                .longValue();
    }

    private static long count(String table) {
        return ((Number) sql("select count(*) from " + table).getFirst()).longValue();
    }

    private static List<Long> past() {
        return sql("select MINUTES from HELPERS_PAST_HOURS").stream()
                .map(one -> ((Number) one).longValue())
                .toList();
    }

    private static Object[] sponsorship() {
        return (Object[]) sql("select VOLUNTEER_ID, EXPERIENCE, FEEDBACK from HELPERS_SPONSORSHIP")
                .getFirst();
    }

    private static List<?> sql(String statement) {
        return DATABASE.unit().transactions().write(() -> {
            var query = DATABASE.unit().entities().manager().createNativeQuery(statement);
            return statement.startsWith("select") ? query.getResultList() : List.of(query.executeUpdate());
        });
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private static Day on(LocalDate day) {
        return new Day(day, HelpersPermissions.READ, HelpersPermissions.EDIT);
    }

    /** The services on a day, for somebody who may so much. */
    private static final class Day {

        final ActivityServices office;
        private final Clock clock;
        private final FakeAccess access;

        Day(LocalDate day, Permission... permissions) {
            clock = at(day);
            access = new FakeAccess(permissions);
            office = new ActivityServices(DATABASE, clock, permissions);
        }

        TransactionalDepartures departures() {
            return new TransactionalDepartures(
                    office.people,
                    office.sponsorships,
                    erasure(),
                    book(),
                    access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope(),
                    clock);
        }

        TransactionalRetentionPeriods periods() {
            return new TransactionalRetentionPeriods(
                    new JpaRetentionBook(DATABASE.unit().entities()),
                    leaving(),
                    access,
                    DATABASE.unit().transactions(),
                    DATABASE.scope(),
                    clock);
        }

        void runTheJob() throws InterruptedException {
            RunNow.once(new EraseVolunteers(erasure(), DATABASE.unit().transactions()), clock.instant());
        }

        private Erasure erasure() {
            return new Erasure(
                    office.people,
                    new JpaHoursBook(DATABASE.unit().entities()),
                    new DeletionClock(office.certificates, office.sponsorships, clock),
                    new JpaTraces(
                            DATABASE.unit().entities(),
                            office.accounts,
                            new JpaPhotoBook(DATABASE.unit().entities())),
                    book(),
                    leaving(),
                    clock);
        }

        private JpaErasureBook book() {
            return new JpaErasureBook(DATABASE.unit().entities(), clock);
        }

        private static LeavingClock leaving() {
            return new LeavingClock(
                    new JpaRetentionBook(DATABASE.unit().entities()), new BroughtRetention(BroughtRetention.brought()));
        }
    }
}
