package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.opening;
import static org.lotse.cases.core.Cases.rima;
import static org.lotse.platform.testing.FixedScope.ADA;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.dispute.Datum;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.api.task.GiveTask;
import org.lotse.cases.api.task.SettleTask;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.api.task.TaskId;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.cases.core.domain.task.Task;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Tasks and deadlines on a real database. */
@OnEachDatabase
class JpaTasksTest {

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private static final Responsible ME = new Responsible(ADA.id(), ADA.displayName());
    private static final Responsible BEA = new Responsible(new UserId(new UUID(7, 2)), "Bea Beispiel");

    private final JpaTaskBook tasks = new JpaTaskBook(DATABASE.entities());
    private final JpaDeadlines deadlines = new JpaDeadlines(DATABASE.entities());
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
    void taskIsReadAsItWasWritten() {
        var id = give("Brief an das Ausländeramt", TODAY, rima);

        assertThat(DATABASE.transactions().read(() -> tasks.find(id).map(Task::entry)))
                .contains(new TaskEntry(id, "Brief an das Ausländeramt", TODAY, rima, ME, BEA, null));
    }

    @Test
    void dueIsWhatIsNotDoneUntilThatDayInACaseOrNot() {
        var free = give("Vertretung planen", TODAY.minusDays(2), null);
        var call = give("Anruf", TODAY, rima);
        give("Später", TODAY.plusDays(1), rima);
        var done = give("Fertig", TODAY, rima);
        DATABASE.transactions().write(() -> tasks.find(done).orElseThrow().settle(new SettleTask(done, true), TODAY));

        assertThat(DATABASE.transactions().read(() -> tasks.due(ADA.id(), TODAY, 50)))
                .containsExactly(
                        new Due(DueKind.TASK, TODAY.minusDays(2), null, free.value(), null, "", "Vertretung planen"),
                        new Due(
                                DueKind.TASK,
                                TODAY,
                                null,
                                call.value(),
                                rima,
                                "Haddad, Rima · KN-2017-00001",
                                "Anruf"));
        assertThat(DATABASE.transactions().read(() -> tasks.due(BEA.id(), TODAY, 50)))
                .isEmpty();
    }

    @Test
    void givenAwayIsWhatOthersAreToDoAndHaveNotDone() {
        var later = give("Später", TODAY.plusDays(1), null);
        var now = give("Jetzt", TODAY, rima);
        var done = give("Fertig", TODAY, rima);
        DATABASE.transactions().write(() -> tasks.find(done).orElseThrow().settle(new SettleTask(done, true), TODAY));

        assertThat(DATABASE.transactions()
                        .read(() -> tasks.givenAway(BEA.id(), 50).stream()
                                .map(Task::id)
                                .toList()))
                .containsExactly(now, later);
        assertThat(DATABASE.transactions().read(() -> tasks.givenAway(ADA.id(), 50)))
                .isEmpty();
    }

    @Test
    void tasksOfACaseBeginWithThoseToBeDone() {
        var done = give("Fertig", TODAY.minusDays(5), rima);
        var later = give("Später", TODAY.plusDays(1), rima);
        var now = give("Jetzt", TODAY, rima);
        DATABASE.transactions().write(() -> tasks.find(done).orElseThrow().settle(new SettleTask(done, true), TODAY));

        assertThat(DATABASE.transactions()
                        .read(() -> tasks.of(rima, 50).stream().map(Task::id).toList()))
                .containsExactly(now, later, done);
    }

    @Test
    void residenceTitleSaysThatItIsDisputed() {
        var until = LocalDate.of(2018, 10, 2);
        var files = new JpaCaseFiles(DATABASE.entities());
        DATABASE.transactions().write(() -> files.find(rima).orElseThrow().dispute(Set.of(Datum.RESIDENCE)));

        assertThat(DATABASE.transactions().read(() -> deadlines.residenceTitles(ADA.id(), until, until, 50)))
                .extracting(Due::disputed)
                .containsExactly(true);
    }

    @Test
    void residenceTitleIsDueInTheCaseOfWhoeverIsResponsible() {
        var until = LocalDate.of(2018, 10, 2);

        assertThat(DATABASE.transactions().read(() -> deadlines.residenceTitles(ADA.id(), until, until, 50)))
                .containsExactly(new Due(
                        DueKind.RESIDENCE_TITLE, until, null, rima.value(), rima, "Haddad, Rima · KN-2017-00001", ""));
        assertThat(DATABASE.transactions()
                        .read(() -> deadlines.residenceTitles(ADA.id(), until.plusDays(1), until.plusDays(9), 50)))
                .isEmpty();
        assertThat(DATABASE.transactions().read(() -> deadlines.carePeriods(ADA.id(), TODAY, TODAY.plusYears(9), 50)))
                .as("a period that was never reckoned")
                .isEmpty();
    }

    @Test
    void nothingEndsInACaseThatIsClosed() {
        var until = LocalDate.of(2018, 10, 2);
        DATABASE.transactions()
                .write(() -> new JpaCaseFiles(DATABASE.entities())
                        .find(rima)
                        .orElseThrow()
                        .turn(CaseStatus.CLOSED));

        assertThat(DATABASE.transactions().read(() -> deadlines.residenceTitles(ADA.id(), until, until, 50)))
                .isEmpty();
    }

    private TaskId give(String title, LocalDate dueOn, @Nullable CaseId caseId) {
        var id = new TaskId(Ids.next(CLOCK.instant()));
        DATABASE.transactions()
                .write(() -> tasks.add(Task.given(id, new GiveTask(title, dueOn, null, caseId), ME, BEA, TODAY)));
        return id;
    }
}
