package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.ContactData;
import org.lotse.cases.api.ContactId;
import org.lotse.cases.api.ContactKind;
import org.lotse.cases.api.LogContact;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.absence.AbsenceData;
import org.lotse.cases.api.absence.AbsenceId;
import org.lotse.cases.api.absence.AbsenceKind;
import org.lotse.cases.api.absence.CoverId;
import org.lotse.cases.api.absence.Happening;
import org.lotse.cases.api.appointment.AppointmentId;
import org.lotse.cases.api.appointment.PlanAppointment;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.Cases;
import org.lotse.cases.core.domain.Appointment;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.absence.Absence;
import org.lotse.cases.core.domain.absence.Cover;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Absences, covers and what is reckoned from cases for them, on a real database. */
@OnEachDatabase
class JpaAbsencesTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Actor.Person BEA = new Actor.Person(new UserId(new UUID(7, 2)), "Bea Beispiel");
    private static final Responsible COVER = new Responsible(BEA.id(), BEA.displayName());

    private final JpaAbsenceBook book = new JpaAbsenceBook(DATABASE.entities());
    private final JpaMeanwhile meanwhile = new JpaMeanwhile(DATABASE.entities());
    private final JpaCloseness closeness = new JpaCloseness(DATABASE.entities());
    private CaseId rima;

    @BeforeEach
    void openCaseOfRima() {
        var file = CaseFile.open(
                new CaseId(Ids.next(CLOCK.instant())),
                opening(rima()),
                ME,
                TODAY,
                year -> new CaseNumber("KN-%s-00001".formatted(year)));
        DATABASE.transactions().write(() -> new JpaCaseFiles(DATABASE.entities()).add(file));
        rima = file.id();
    }

    @Test
    void absenceIsReadAsItWasWritten() {
        var id = enter(TODAY, TODAY.plusDays(3));

        var read = read(() -> book.find(id).orElseThrow());

        assertThat(read.person()).isEqualTo(ME);
        assertThat(read.kind()).isEqualTo(AbsenceKind.SICKNESS);
        assertThat(read.first()).isEqualTo(TODAY);
        assertThat(read.last()).isEqualTo(TODAY.plusDays(3));
        assertThat(read.isSeen()).isFalse();
    }

    @Test
    void whatIsNotOverIsInOrderOfDays() {
        enter(TODAY.minusDays(9), TODAY.minusDays(1));
        var open = enter(TODAY.plusDays(5), null);
        var now = enter(TODAY.minusDays(3), TODAY);

        assertThat(read(() -> ids(book.notOver(TODAY)))).containsExactly(now, open);
        assertThat(read(() -> book.of(ADA.id()))).hasSize(3);
    }

    @Test
    void absencesAreFoundByWhoCoversThem() {
        var covered = enter(TODAY, TODAY.plusDays(3));
        enter(TODAY.plusDays(5), null);
        cover(covered, null);
        cover(covered, rima);

        assertThat(read(() -> ids(book.withCoverBy(BEA.id(), TODAY)))).containsExactly(covered);
        assertThat(read(() -> book.withCoverBy(ADA.id(), TODAY))).isEmpty();
        assertThat(read(() -> book.withCoverBy(BEA.id(), TODAY.plusDays(4)))).isEmpty();
        assertThat(read(() -> book.covers(book.of(ADA.id()))))
                .extracting(Cover::person, Cover::caseId)
                .containsExactlyInAnyOrder(tuple(COVER, null), tuple(COVER, rima));
    }

    @Test
    void absenceGoesWithItsCovers() {
        var id = enter(TODAY, null);
        cover(id, rima);

        DATABASE.transactions().write(() -> book.remove(book.find(id).orElseThrow()));

        assertThat(read(() -> book.notOver(TODAY))).isEmpty();
        assertThat(read(() -> book.withCoverBy(BEA.id(), TODAY))).isEmpty();
    }

    @Test
    void whatHappenedIsWhatOthersDidInTheCases() {
        log(BEA, TODAY, "ar", false);
        log(ADA, TODAY, "ar", false);
        log(BEA, TODAY.minusDays(8), "ar", false);
        DATABASE.transactions().write(() -> {
            var id = new TaskId(Ids.next(CLOCK.instant()));
            var task = Task.given(id, new GiveTask("Anruf", TODAY, null, rima), ME, ME, TODAY);
            task.settle(new SettleTask(id, true), TODAY);
            new JpaTaskBook(DATABASE.entities()).add(task);
            new JpaAppointmentBook(DATABASE.entities())
                    .add(Appointment.plan(
                            new AppointmentId(Ids.next(CLOCK.instant())),
                            new PlanAppointment(rima, Cases.appointment(TODAY, LocalTime.NOON)),
                            ADA,
                            TODAY));
        });

        var happened = read(() -> meanwhile.happened(ADA.id(), TODAY.minusDays(3), TODAY, 50));

        assertThat(happened).extracting(Happening::what).containsExactly(Happening.What.values());
        assertThat(happened).extracting(Happening::caseName).containsOnly("Haddad, Rima · KN-2017-00001");
        assertThat(happened.getFirst().by()).isEqualTo("Bea Beispiel");
        assertThat(happened.get(1).title()).isEqualTo("Anruf");
        assertThat(read(() -> meanwhile.happened(BEA.id(), TODAY.minusDays(3), TODAY, 50)))
                .isEmpty();
    }

    @Test
    void whoeverHoldsConversationsInALanguageSpeaksIt() {
        var language = Objects.requireNonNull(rima().interpreter());
        assertThat(read(() -> closeness.needed(ADA.id()))).isEqualTo(Map.of(language, 1L));
        assertThat(read(() -> closeness.openCases(ADA.id()))).isEqualTo(1);
        log(BEA, TODAY, language.code(), true);
        assertThat(read(() -> closeness.spoken(List.of(BEA.id()), Set.of(language), TODAY.minusDays(1))))
                .as("with an interpreter")
                .isEmpty();

        log(BEA, TODAY, language.code(), false);

        assertThat(read(() -> closeness.spoken(List.of(BEA.id()), Set.of(language), TODAY.minusDays(1))))
                .isEqualTo(Map.of(BEA.id(), Set.of(language)));
        assertThat(read(() -> closeness.spoken(List.of(BEA.id()), Set.of(language), TODAY.plusDays(1))))
                .isEmpty();
        assertThat(read(() -> closeness.known(ADA.id()))).isEqualTo(Map.of(BEA.id(), 1L));
    }

    private AbsenceId enter(LocalDate first, @Nullable LocalDate last) {
        var id = new AbsenceId(Ids.next(CLOCK.instant()));
        var data = new AbsenceData(AbsenceKind.SICKNESS, first, last);
        DATABASE.transactions().write(() -> book.add(Absence.enter(id, ME, data, "Lena", TODAY)));
        return id;
    }

    private void cover(AbsenceId id, @Nullable CaseId caseId) {
        DATABASE.transactions()
                .write(() -> book.add(Cover.give(
                        new CoverId(Ids.next(CLOCK.instant())),
                        book.find(id).orElseThrow(),
                        caseId,
                        COVER,
                        "Lena",
                        TODAY)));
    }

    private void log(Actor.Person author, LocalDate on, String language, boolean interpreted) {
        var data =
                new ContactData(ContactKind.values()[0], on, 30, new Language(language), interpreted, Set.of(), null);
        DATABASE.transactions()
                .write(() -> new JpaContacts(DATABASE.entities())
                        .add(Contact.log(
                                new ContactId(Ids.next(CLOCK.instant())), new LogContact(rima, data), author, TODAY)));
    }

    private static List<AbsenceId> ids(List<Absence> absences) {
        return absences.stream().map(Absence::id).toList();
    }

    private static <T> T read(Supplier<T> query) {
        return DATABASE.transactions().read(query);
    }
}
