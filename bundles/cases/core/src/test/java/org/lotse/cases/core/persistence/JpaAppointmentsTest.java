package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.appointment;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.cases.core.domain.DraftStore.Kind.LETTER;
import static org.lotse.cases.core.domain.DraftStore.Kind.NOTE;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.appointment.AppointmentData;
import org.lotse.cases.api.appointment.AppointmentEntry;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.AppointmentState;
import org.lotse.cases.api.appointment.DropAppointment;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.draft.NoteDraft;
import org.lotse.cases.core.domain.Appointment;
import org.lotse.cases.core.domain.CalendarSecret;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.calendar.FeedSecret;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Appointments, drafts and secrets of calendars on a real database. */
@OnEachDatabase
class JpaAppointmentsTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final UserId SOMEBODY_ELSE = new UserId(new UUID(7, 2));

    private final JpaAppointmentBook book = new JpaAppointmentBook(DATABASE.entities());
    private final SqlDraftStore drafts = new SqlDraftStore(DATABASE.entities());
    private final JpaCalendarSecrets secrets = new JpaCalendarSecrets(DATABASE.entities());
    private CaseId rima;

    @BeforeEach
    void openCaseOfRima() {
        rima = openCase();
    }

    @Test
    void appointmentIsReadAsItWasWritten() {
        var full = new AppointmentData(
                ContactKind.ACCOMPANIMENT,
                TODAY,
                LocalTime.of(23, 45),
                30,
                "Ausländeramt",
                "Dolmetscher für Kurmandschi");
        var id = plan(full);

        var entry = DATABASE.transactions().read(() -> book.entry(id)).orElseThrow();

        assertThat(entry)
                .isEqualTo(new AppointmentEntry(
                        id,
                        1,
                        rima,
                        new CaseNumber("KN-2017-00001"),
                        "Haddad, Rima",
                        full,
                        AppointmentState.PLANNED,
                        new Responsible(ADA.id(), ADA.displayName()),
                        false));
    }

    @Test
    void entryTellsThatItsCaseIsClosed() {
        var id = plan(appointment(TODAY, LocalTime.NOON));

        DATABASE.transactions()
                .write(() -> new JpaCaseFiles(DATABASE.entities())
                        .lock(rima)
                        .orElseThrow()
                        .turn(CaseStatus.CLOSED));

        assertThat(DATABASE.transactions().read(() -> book.entry(id)).map(AppointmentEntry::ofClosedCase))
                .contains(true);
    }

    @Test
    void calendarIsReadByTimeBetweenTwoDays() {
        plan(appointment(TODAY.plusDays(2), LocalTime.of(8, 0)));
        plan(appointment(TODAY, LocalTime.of(15, 0)));
        plan(appointment(TODAY, LocalTime.of(9, 5)));
        plan(appointment(TODAY.plusDays(3), LocalTime.of(8, 0)));

        assertThat(DATABASE.transactions().read(() -> book.of(ADA.id(), TODAY, TODAY.plusDays(2), 50)))
                .extracting(entry ->
                        entry.appointment().on() + "T" + entry.appointment().at())
                .containsExactly("2017-07-24T09:05", "2017-07-24T15:00", "2017-07-26T08:00");
        assertThat(DATABASE.transactions().read(() -> book.of(SOMEBODY_ELSE, TODAY, TODAY.plusDays(2), 50)))
                .isEmpty();
    }

    @Test
    void whatWasArrangedInACaseIsReadLatestFirst() {
        var first = plan(appointment(TODAY, LocalTime.of(9, 0)));
        var last = plan(appointment(TODAY.plusDays(2), LocalTime.of(8, 0)));
        DATABASE.transactions().write(() -> book.find(first).orElseThrow().drop(new DropAppointment(first, 1, true)));

        assertThat(DATABASE.transactions().read(() -> book.of(rima, 50)))
                .extracting(AppointmentEntry::id)
                .containsExactly(last, first);
        assertThat(DATABASE.transactions()
                        .read(() -> book.of(rima, 50))
                        .getLast()
                        .state())
                .isEqualTo(AppointmentState.MISSED);
    }

    @Test
    void draftIsOneForEachPersonAndCase() {
        keep(ADA.id(), "Talked");
        keep(ADA.id(), "Talked about „Öfen“ – ريما");
        keep(SOMEBODY_ELSE, "Another");

        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, ADA.id())))
                .contains(new NoteDraft("Talked about „Öfen“ – ريما", CLOCK.instant()));

        DATABASE.transactions().write(() -> drafts.remove(NOTE, rima, ADA.id()));
        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, ADA.id())))
                .isEmpty();
        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, SOMEBODY_ELSE)))
                .isPresent();
    }

    @Test
    void letterAndNoteAreKeptBesideEachOther() {
        keep(ADA.id(), "Talked");

        DATABASE.transactions()
                .write(() -> drafts.keep(LETTER, rima, ADA.id(), new NoteDraft("x".repeat(20_000), CLOCK.instant())));

        assertThat(DATABASE.transactions().read(() -> drafts.find(LETTER, rima, ADA.id())))
                .hasValueSatisfying(draft -> assertThat(draft.note()).hasSize(20_000));
        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, ADA.id())))
                .hasValueSatisfying(draft -> assertThat(draft.note()).isEqualTo("Talked"));
        DATABASE.transactions().write(() -> drafts.removeBefore(CLOCK.instant().plusMillis(1)));
        assertThat(DATABASE.transactions().read(() -> drafts.find(LETTER, rima, ADA.id())))
                .isEmpty();
    }

    @Test
    void oldDraftsGo() {
        keep(ADA.id(), "Talked");

        DATABASE.transactions().write(() -> drafts.removeBefore(CLOCK.instant()));
        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, ADA.id())))
                .isPresent();

        DATABASE.transactions().write(() -> drafts.removeBefore(CLOCK.instant().plusMillis(1)));
        assertThat(DATABASE.transactions().read(() -> drafts.find(NOTE, rima, ADA.id())))
                .isEmpty();
    }

    @Test
    void secretOpensInItsOwnTenantOnlyAndIsNotKeptItself() {
        var secret = FeedSecret.random();
        DATABASE.transactions().write(() -> secrets.add(new CalendarSecret(ADA.id(), secret, CLOCK.instant())));

        assertThat(DATABASE.transactions().read(() -> secrets.openedBy(secret).map(CalendarSecret::person)))
                .contains(ADA.id());
        var kept = DATABASE.transactions()
                .read(() -> DATABASE.entities()
                        .manager()
                        .createNativeQuery("select SECRET_HASH from CASES_FEED")
                        .getSingleResult());
        assertThat(kept.toString()).isEqualTo(secret.hash()).doesNotContain(secret.value());

        DATABASE.scope().in(FixedScope.SINGEN);
        assertThat(DATABASE.transactions().read(() -> secrets.openedBy(secret).map(CalendarSecret::person)))
                .isEmpty();
        DATABASE.scope().in(FixedScope.KONSTANZ);
    }

    private void keep(UserId person, String note) {
        DATABASE.transactions().write(() -> drafts.keep(NOTE, rima, person, new NoteDraft(note, CLOCK.instant())));
    }

    private AppointmentId plan(AppointmentData data) {
        var id = new AppointmentId(Ids.next(CLOCK.instant()));
        DATABASE.transactions()
                .write(() ->
                        book.add(Appointment.plan(id, new PlanAppointment(rima, data), ADA, LocalDate.now(CLOCK))));
        return id;
    }

    private CaseId openCase() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                new Responsible(ADA.id(), ADA.displayName()),
                TODAY,
                year -> new CaseNumber("KN-%s-00001".formatted(year)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        return file.id();
    }
}
