package org.lotse.helpers.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.helpers.api.HelpersPermissions;
import org.lotse.helpers.api.MoveVolunteer;
import org.lotse.helpers.api.ReviseVolunteer;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.VolunteerQuery;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.certificate.CertificateDeletion;
import org.lotse.helpers.api.certificate.CertificateFacts;
import org.lotse.helpers.api.certificate.DeletionReason;
import org.lotse.helpers.api.certificate.RecordCertificate;
import org.lotse.helpers.api.clearing.CertificateNeed;
import org.lotse.helpers.api.clearing.Missing;
import org.lotse.helpers.core.People;
import org.lotse.helpers.core.application.TransactionalVolunteerService;
import org.lotse.helpers.core.application.VolunteerChanges;
import org.lotse.helpers.core.application.certificate.DeleteCertificates;
import org.lotse.helpers.core.application.certificate.DeletionClock;
import org.lotse.helpers.core.application.certificate.TransactionalCertificates;
import org.lotse.helpers.core.application.leaving.InMemoryRetentionBook;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** What is kept of certificates and when it goes, with the services as they are, real tables, and days that pass. */
@OnEachDatabase
class JpaCertificatesTest {

    private static final CertificateFacts CLEAN = new CertificateFacts(TODAY, TODAY.minusDays(10), false);

    @RegisterExtension
    static final HelpersDatabase DATABASE = new HelpersDatabase();

    @Test
    void threeFactsAreKeptAndNothingElseCanBe() {
        var mina = interviewed(CertificateNeed.MINORS);

        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        assertThat(on(TODAY).certificates().find(mina)).get().satisfies(kept -> {
            assertThat(kept.facts()).isEqualTo(CLEAN);
            assertThat(kept.dueOn()).isEqualTo(TODAY.plusYears(5));
        });
        assertThat(CertificateFacts.class.getRecordComponents())
                .as("a fourth fact is against the law, see docs/adr/0053")
                .hasSize(3);
        assertThat(columns()).hasSize(6);
    }

    @Test
    void issuedNinetyOneDaysAgoIsRefusedAndTheMessageSaysUntilWhenItWouldHaveBeenGood() {
        var mina = interviewed(CertificateNeed.MINORS);
        var facts = new CertificateFacts(TODAY, TODAY.minusDays(91), false);

        var refused = refused(() -> on(TODAY).certificates().record(new RecordCertificate(mina, null, facts)));

        assertThat(refused.field()).contains("issuedOn");
        assertThat(refused.key()).isEqualTo("helpers.rule.certificate-too-old");
        assertThat(refused.arguments()).containsExactly("22", "11", "2026");
        assertThat(rows()).isZero();
        on(TODAY)
                .certificates()
                .record(new RecordCertificate(mina, null, new CertificateFacts(TODAY, TODAY.minusDays(90), false)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var mina = interviewed(CertificateNeed.MINORS);

        assertThat(refused(() -> on(TODAY)
                                .certificates()
                                .record(new RecordCertificate(
                                        mina, null, new CertificateFacts(TODAY.plusDays(1), TODAY, false))))
                        .field())
                .contains("inspectedOn");
        assertThat(refused(() -> on(TODAY)
                                .certificates()
                                .record(new RecordCertificate(
                                        mina, null, new CertificateFacts(TODAY.minusDays(1), TODAY, false))))
                        .field())
                .contains("issuedOn");
    }

    @Test
    void withoutAReasonToAskForOneNothingIsKept() {
        var mina = interviewed(CertificateNeed.NOT_NEEDED);

        assertThat(refused(() -> on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN)))
                        .key())
                .isEqualTo("helpers.rule.certificate-not-needed");
    }

    @Test
    void whoNeedsACertificateIsClearedOnceItWasInspected() {
        var mina = interviewed(CertificateNeed.AGREEMENT);

        assertThat(on(TODAY).volunteers().find(mina).orElseThrow().missing()).containsExactly(Missing.CERTIFICATE);
        assertThat(refused(() -> on(TODAY).move(mina, VolunteerStatus.CLEARED)).key())
                .isEqualTo("helpers.rule.not-cleared");
        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        assertThat(on(TODAY).volunteers().find(mina).orElseThrow().missing()).isEmpty();
        on(TODAY).move(mina, VolunteerStatus.CLEARED);
        assertThat(on(TODAY).certificates().find(mina).orElseThrow().deleteOn()).isNull();
    }

    @Test
    void whoWasConvictedIsNotClearedAndWhoHelpsAlreadyPausesAtOnce() {
        var waiting = interviewed(CertificateNeed.MINORS);
        var active = active();
        var convicted = new CertificateFacts(TODAY, TODAY.minusDays(10), true);

        on(TODAY).certificates().record(new RecordCertificate(waiting, null, convicted));
        on(TODAY).certificates().record(new RecordCertificate(active, CLEAN, convicted));

        assertThatThrownBy(() -> on(TODAY).move(waiting, VolunteerStatus.CLEARED))
                .isInstanceOf(RuleViolation.class);
        assertThat(on(TODAY).volunteers().find(active).orElseThrow().status()).isEqualTo(VolunteerStatus.PAUSED);
        assertThatThrownBy(() -> on(TODAY).move(active, VolunteerStatus.ACTIVE)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void inspectedFiveYearsAgoIsDueAndShownThreeMonthsBefore() {
        var mina = active();
        var due = TODAY.plusYears(5);

        assertThat(on(due.minusMonths(3).minusDays(1)).certificates().due()).isZero();
        assertThat(on(due.minusMonths(3)).certificates().due()).isEqualTo(1);
        assertThat(on(due.minusMonths(3)).withCertificateDue()).containsExactly(mina);
        assertThat(on(due.minusDays(1)).volunteers().find(mina).orElseThrow().missing())
                .isEmpty();
        assertThat(on(due).volunteers().find(mina).orElseThrow().missing()).containsExactly(Missing.CERTIFICATE);
    }

    @Test
    void whoNeedsOneAndShowedNoneIsDueAndOthersAreNot() {
        var mina = interviewed(CertificateNeed.MINORS);
        interviewed(CertificateNeed.NOT_NEEDED);
        on(TODAY).volunteers().register(MINA);

        assertThat(on(TODAY).withCertificateDue()).containsExactly(mina);
        assertThat(on(TODAY).certificates().due()).isEqualTo(1);
    }

    @Test
    void anActivityThatEndedSixMonthsAgoLeavesNothingInTheDatabase() throws InterruptedException {
        var mina = active();
        on(TODAY).move(mina, VolunteerStatus.LEFT);
        var end = TODAY.plusMonths(6);

        on(end.minusDays(1)).runTheJob();
        assertThat(rows()).isEqualTo(1);
        assertThat(on(end.minusDays(1)).certificates().find(mina).orElseThrow().deleteOn())
                .isEqualTo(end);
        on(end).runTheJob();

        assertThat(rows()).isZero();
        assertThat(on(end).certificates().deletions())
                .containsExactly(new CertificateDeletion(end, DeletionReason.PERIOD_OVER, 1));
    }

    /** The module was off: no job came, and on the day it is on again the first look already finds nothing. */
    @Test
    void whatOughtToBeGoneIsReadByNobodyBeforeTheJobComes() throws InterruptedException {
        var mina = active();
        on(TODAY).move(mina, VolunteerStatus.LEFT);
        var later = on(TODAY.plusYears(1));

        assertThat(rows()).isEqualTo(1);
        assertThat(later.certificates().find(mina)).isEmpty();
        assertThatThrownBy(() -> later.certificates().delete(mina, CLEAN)).isInstanceOf(ConcurrentChange.class);

        later.runTheJob();
        assertThat(rows()).isZero();
    }

    @Test
    void whoLeavesWithoutEverHelpingLeavesNothingAtOnce() {
        var mina = interviewed(CertificateNeed.MINORS);
        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        on(TODAY).move(mina, VolunteerStatus.LEFT);

        assertThat(rows()).isZero();
        assertThat(on(TODAY).certificates().deletions())
                .containsExactly(new CertificateDeletion(TODAY, DeletionReason.NO_ACTIVITY, 1));
    }

    @Test
    void whoIsNotClearedInThreeMonthsIsForgotten() throws InterruptedException {
        var mina = interviewed(CertificateNeed.MINORS);
        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        on(TODAY.plusMonths(3)).runTheJob();

        assertThat(rows()).isZero();
    }

    /** A municipality begins with volunteers who were inspected long before. */
    @Test
    void anInspectionOfYearsAgoCanBeWrittenDownBeforeClearing() {
        var mina = interviewed(CertificateNeed.MINORS);
        var then = TODAY.minusYears(2);

        on(TODAY).certificates().record(new RecordCertificate(mina, null, new CertificateFacts(then, then, false)));
        on(TODAY).move(mina, VolunteerStatus.CLEARED);

        assertThat(on(TODAY).certificates().find(mina).orElseThrow().dueOn()).isEqualTo(TODAY.plusYears(3));
    }

    @Test
    void whenNoneIsNeededAnyMoreNothingIsKept() {
        var mina = interviewed(CertificateNeed.MINORS);
        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        on(TODAY).volunteers().revise(new ReviseVolunteer(mina, 1, People.needing(CertificateNeed.NOT_NEEDED)));

        assertThat(rows()).isZero();
        assertThat(on(TODAY).certificates().deletions())
                .extracting(CertificateDeletion::reason)
                .containsExactly(DeletionReason.NOT_NEEDED);
    }

    @Test
    void aMistakeIsCorrectedOrDeletedByWhoeverSawWhatIsKept() {
        var mina = interviewed(CertificateNeed.MINORS);
        var right = new CertificateFacts(TODAY, TODAY.minusDays(11), false);
        on(TODAY).certificates().record(new RecordCertificate(mina, null, CLEAN));

        assertThatThrownBy(() -> on(TODAY).certificates().record(new RecordCertificate(mina, null, right)))
                .isInstanceOf(ConcurrentChange.class);
        on(TODAY).certificates().record(new RecordCertificate(mina, CLEAN, right));
        assertThatThrownBy(() -> on(TODAY).certificates().delete(mina, CLEAN)).isInstanceOf(ConcurrentChange.class);
        on(TODAY).certificates().delete(mina, right);

        assertThat(rows()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> whoCoordinatesButMayNotInspectIsRefused() {
        var mina = interviewed(CertificateNeed.MINORS);
        var coordinator = new Day(TODAY, HelpersPermissions.READ, HelpersPermissions.EDIT, HelpersPermissions.EXPORT);
        return Stream.of(
                denied("record", () -> coordinator.certificates().record(new RecordCertificate(mina, null, CLEAN))),
                denied("delete", () -> coordinator.certificates().delete(mina, CLEAN)),
                denied("find", () -> coordinator.certificates().find(mina)),
                denied("due", () -> coordinator.certificates().due()),
                denied("deletions", () -> coordinator.certificates().deletions()),
                denied("list", coordinator::withCertificateDue),
                denied(
                        "export",
                        () -> coordinator.volunteers().export(VolunteerQuery.ALL.withCertificateDue(true), row -> {})));
    }

    private static DynamicTest denied(String method, ThrowingCallable call) {
        return DynamicTest.dynamicTest(method, () -> assertThatThrownBy(call).isInstanceOf(AccessDenied.class));
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    private static VolunteerId interviewed(CertificateNeed need) {
        var id = on(TODAY).volunteers().register(People.needing(need));
        on(TODAY).move(id, VolunteerStatus.INTERVIEWED);
        return id;
    }

    private static VolunteerId active() {
        var id = interviewed(CertificateNeed.MINORS);
        on(TODAY).certificates().record(new RecordCertificate(id, null, CLEAN));
        on(TODAY).move(id, VolunteerStatus.CLEARED);
        on(TODAY).move(id, VolunteerStatus.ACTIVE);
        return id;
    }

    private static long rows() {
        return ((Number) sql("select count(*) from HELPERS_CERTIFICATE").getFirst()).longValue();
    }

    private static List<?> columns() {
        return sql("select upper(cast(column_name as varchar(128))) from ("
                + (Boolean.getBoolean("lotse.test.postgresql")
                        ? "select column_name from information_schema.columns where upper(table_name) = 'HELPERS_CERTIFICATE'"
                                + " and table_schema = current_schema()"
                        : "select c.COLUMNNAME as column_name from SYS.SYSCOLUMNS c join SYS.SYSTABLES t on t.TABLEID = c.REFERENCEID"
                                + " where t.TABLENAME = 'HELPERS_CERTIFICATE'")
                + ") columns_of");
    }

    private static List<?> sql(String query) {
        return DATABASE.unit()
                .transactions()
                .read(() -> DATABASE.unit()
                        .entities()
                        .manager()
                        .createNativeQuery(query)
                        .getResultList());
    }

    private static Day on(LocalDate day) {
        return new Day(
                day,
                HelpersPermissions.READ,
                HelpersPermissions.EDIT,
                HelpersPermissions.EXPORT,
                HelpersPermissions.CERTIFICATES);
    }

    /** The services on a day, for somebody who may so much. */
    private static final class Day {

        private final Clock clock;
        private final FakeAccess access;
        private final JpaCertificateBook book =
                new JpaCertificateBook(DATABASE.unit().entities());

        Day(LocalDate day, Permission... permissions) {
            clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            access = new FakeAccess(permissions);
        }

        TransactionalCertificates certificates() {
            return new TransactionalCertificates(
                    people(), book, deletion(), access, DATABASE.unit().transactions(), DATABASE.scope(), clock);
        }

        TransactionalVolunteerService volunteers() {
            return new TransactionalVolunteerService(
                    people(),
                    new JpaCircleBook(DATABASE.unit().entities()),
                    deletion(),
                    new VolunteerChanges(
                            people(),
                            deletion(),
                            gone -> {},
                            InMemoryRetentionBook.clock(),
                            new JpaAccountLinks(
                                    DATABASE.unit().entities(),
                                    new JpaShiftCalendars(DATABASE.unit().entities())),
                            DATABASE.scope(),
                            clock),
                    access,
                    DATABASE.unit().transactions(),
                    new PublishedEvents(DATABASE.scope()),
                    clock);
        }

        void move(VolunteerId id, VolunteerStatus to) {
            var seen = volunteers().find(id).orElseThrow().revision();
            volunteers().move(new MoveVolunteer(id, seen, to));
        }

        List<VolunteerId> withCertificateDue() {
            return volunteers().list(VolunteerQuery.ALL.withCertificateDue(true), null, 50).items().stream()
                    .map(row -> row.id())
                    .toList();
        }

        void runTheJob() throws InterruptedException {
            RunNow.once(new DeleteCertificates(deletion(), DATABASE.unit().transactions()), clock.instant());
        }

        private JpaVolunteers people() {
            return new JpaVolunteers(DATABASE.unit().entities(), clock);
        }

        private DeletionClock deletion() {
            return new DeletionClock(
                    book, new JpaSponsorshipBook(DATABASE.unit().entities()), clock);
        }
    }
}
