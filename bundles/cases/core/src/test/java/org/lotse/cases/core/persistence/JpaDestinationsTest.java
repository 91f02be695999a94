package org.lotse.cases.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.Responsible;
import org.lotse.cases.api.destination.CaseDestination;
import org.lotse.cases.api.destination.DestinationKind;
import org.lotse.cases.api.destination.SetDestination;
import org.lotse.cases.api.destination.WindingDown;
import org.lotse.cases.api.event.DestinationsCounted;
import org.lotse.cases.core.application.destination.CountDestinations;
import org.lotse.cases.core.application.destination.TransactionalDestinations;
import org.lotse.cases.core.domain.CaseFile;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.PublishedEvents;
import org.lotse.platform.testing.RunNow;
import org.lotse.platform.testing.databases.OnEachDatabase;

/** Where running cases go, on real tables. */
@OnEachDatabase
class JpaDestinationsTest {

    private static final LocalDate DAY = TODAY.plusDays(30);

    @RegisterExtension
    static final CasesDatabase DATABASE = new CasesDatabase();

    private final PublishedEvents events = new PublishedEvents(DATABASE.scope());
    private CountDestinations count;
    private TransactionalDestinations destinations;
    private CaseId first;
    private CaseId second;

    @BeforeEach
    void twoCasesRun() {
        var book = new JpaDestinationBook(DATABASE.entities());
        count = new CountDestinations(book, events, DATABASE.transactions(), CLOCK);
        destinations = with(CasesPermissions.READ, CasesPermissions.EDIT);
        first = file(1);
        second = file(2);
    }

    @Test
    void nothingIsAskedUntilSomethingIsAnnounced() {
        assertThat(destinations.current()).isEmpty();
        assertThat(destinations.page(false, null, 10).items()).isEmpty();
        refused("cases.rule.nothing-announced", () -> set(DestinationKind.STAYS, null, first));
    }

    @Test
    void everyRunningCaseGetsADestinationAndTheCountIsTold() {
        destinations.announced(DAY);
        assertThat(destinations.current()).contains(new WindingDown(DAY, 2, 2));

        set(DestinationKind.COLLEAGUE, " Nora Neu ", first);

        assertThat(destinations.page(true, null, 10).items())
                .extracting(CaseDestination::caseId)
                .containsExactly(second);
        assertThat(destinations.page(false, null, 10).items().getFirst())
                .extracting(CaseDestination::kind, CaseDestination::to, CaseDestination::by, CaseDestination::on)
                .containsExactly(DestinationKind.COLLEAGUE, "Nora Neu", "Ada Beispiel", TODAY);
        set(DestinationKind.STAYS, null, first, second);
        assertThat(destinations.current()).contains(new WindingDown(DAY, 2, 0));
        assertThat(events.all())
                .containsExactly(
                        new DestinationsCounted(DAY, 2, 2),
                        new DestinationsCounted(DAY, 2, 1),
                        new DestinationsCounted(DAY, 2, 0));
    }

    @Test
    void nightTellsOnlyWhatIsNew() throws InterruptedException {
        destinations.announced(DAY);
        RunNow.once(count, CLOCK.instant());
        assertThat(events.all()).hasSize(1);
        file(3);

        RunNow.once(count, CLOCK.instant());

        assertThat(events.all()).last().isEqualTo(new DestinationsCounted(DAY, 3, 3));
    }

    @Test
    void whatIsTakenBackIsAskedNoLongerAndKeptIfTheDayOnlyMoves() {
        destinations.announced(DAY);
        set(DestinationKind.STAYS, null, first);

        destinations.takenBack(DAY.plusDays(1));
        assertThat(destinations.current()).isPresent();
        destinations.takenBack(DAY);
        assertThat(destinations.current()).isEmpty();

        destinations.announced(DAY.plusMonths(1));
        assertThat(destinations.current()).contains(new WindingDown(DAY.plusMonths(1), 2, 1));
    }

    @Test
    void pagesFollowEachOther() {
        destinations.announced(DAY);
        var page = destinations.page(false, null, 1);

        var next = destinations.page(false, page.next().orElseThrow(), 1);

        assertThat(page.items()).extracting(CaseDestination::caseId).containsExactly(first);
        assertThat(next.items()).extracting(CaseDestination::caseId).containsExactly(second);
        assertThat(next.next()).isEmpty();
    }

    @Test
    void whoTakesOverIsNamedWhereItTakesSomebody() {
        destinations.announced(DAY);

        refused("platform.rule.required", () -> set(DestinationKind.HAND_OVER, " ", first));
        refused("cases.rule.destination-cases", () -> set(DestinationKind.STAYS, null));
        var reader = with(CasesPermissions.READ);
        assertThatExceptionOfType(AccessDenied.class)
                .isThrownBy(() -> reader.set(new SetDestination(Set.of(first), DestinationKind.STAYS, null)));
        assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> reader.announced(DAY));
    }

    @Test
    void runningCasesAreReadPageByPage() {
        var running = new JpaRunningCases(DATABASE.entities());

        var ids = DATABASE.transactions()
                .read(() -> running.page(first, 10).stream().map(CaseFile::id).toList());

        assertThat(ids).containsExactly(second);
    }

    private void set(DestinationKind kind, @Nullable String to, CaseId... cases) {
        destinations.set(new SetDestination(Set.of(cases), kind, to));
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).withMessageContaining(key);
    }

    private TransactionalDestinations with(Permission... granted) {
        return new TransactionalDestinations(
                new JpaDestinationBook(DATABASE.entities()),
                count,
                DATABASE.transactions(),
                new FakeAccess(granted),
                DATABASE.scope(),
                CLOCK);
    }

    private static CaseId file(int number) {
        var id = new CaseId(new UUID(7, number));
        DATABASE.transactions()
                .write(() -> new JpaCaseFiles(DATABASE.entities())
                        .add(CaseFile.open(
                                id,
                                opening(rima()),
                                new Responsible(ADA.id(), ADA.displayName()),
                                TODAY,
                                year -> new CaseNumber("X-2017-0000" + number))));
        return id;
    }
}
