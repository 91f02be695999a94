package org.lotse.platform.jobs.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.ledger.Ledger;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

@OnEachDatabase
class JpaLedgerTest {

    private static final JobId OVERDUE = new JobId("loans.overdue");
    private static final JobId OTHER = new JobId("loans-archive.other");
    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    @TempDir
    private Path directory;

    private DatabaseUnit unit;
    private Ledger ledger;

    @BeforeEach
    void open() {
        unit = new DatabaseUnit(directory, "jobs", JpaLedger.class.getClassLoader(), new FixedScope());
        ledger = new JpaLedger(unit.entities());
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void planningTwiceLeavesTheFirstPlan() {
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ), NOW));
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ, SINGEN), LATER));

        assertThat(plans(KONSTANZ)).isEqualTo(Optional.of(new Ledger.Plan(NOW, false)));
        assertThat(plans(SINGEN)).isEqualTo(Optional.of(new Ledger.Plan(LATER, false)));
    }

    @Test
    void turnIsTheLongestWaitingOnesUnlessSomebodyAsked() {
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ), NOW.minusSeconds(20)));
        write(() -> ledger.plan(OVERDUE, Set.of(SINGEN), LATER));
        assertThat(due()).contains(new Ledger.Due(KONSTANZ, NOW.minusSeconds(20)));

        write(() -> ledger.ask(OVERDUE, SINGEN, NOW));

        assertThat(due()).contains(new Ledger.Due(SINGEN, NOW));
        assertThat(plans(SINGEN)).contains(new Ledger.Plan(LATER, true));
    }

    @Test
    void nobodyHasATurnBeforeItsTime() {
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ), LATER));

        assertThat(due()).isEmpty();
        assertThat(unit.transactions().read(() -> ledger.earliest(OVERDUE))).contains(LATER);
    }

    @Test
    void denserScheduleBringsTheTurnForward() {
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ), LATER));

        write(() -> ledger.atTheLatest(OVERDUE, NOW));

        assertThat(plans(KONSTANZ)).contains(new Ledger.Plan(NOW, false));
    }

    @Test
    void runIsOpenUntilItEnds() {
        var run = begin(NOW);
        assertThat(unit.transactions().read(ledger::open))
                .extracting(Ledger.Open::run)
                .containsExactly(run);

        end(run, JobOutcome.FAILED);

        assertThat(unit.transactions().read(ledger::open)).isEmpty();
        assertThat(unit.transactions().read(() -> ledger.latest(OVERDUE, KONSTANZ, 9)))
                .containsExactly(new JobReport(NOW, Optional.of(LATER), JobOutcome.FAILED, Optional.of("why")));
    }

    @Test
    void onlyTheLatestRunsAreRemembered() {
        for (var i = 0; i < 5; i++) {
            end(begin(NOW.plusSeconds(i)), JobOutcome.DONE);
            write(() -> ledger.trim(OVERDUE, KONSTANZ, 3));
        }

        assertThat(unit.transactions().read(() -> ledger.latest(OVERDUE, KONSTANZ, 9)))
                .extracting(JobReport::began)
                .containsExactly(NOW.plusSeconds(4), NOW.plusSeconds(3), NOW.plusSeconds(2));
    }

    @Test
    void forgettingAModuleLeavesOthersOfASimilarNameAlone() {
        write(() -> ledger.plan(OVERDUE, Set.of(KONSTANZ, SINGEN), NOW));
        write(() -> ledger.plan(OTHER, Set.of(KONSTANZ), NOW));
        begin(NOW);

        write(() -> ledger.forget("loans.", KONSTANZ));

        assertThat(unit.transactions().read(() -> ledger.plans(KONSTANZ))).containsOnlyKeys(OTHER);
        assertThat(plans(SINGEN)).isPresent();
        assertThat(unit.transactions().read(() -> ledger.latest(OVERDUE, KONSTANZ, 9)))
                .isEmpty();
    }

    private Optional<Ledger.Plan> plans(TenantId tenant) {
        return Optional.ofNullable(
                unit.transactions().read(() -> ledger.plans(tenant)).get(OVERDUE));
    }

    private Optional<Ledger.Due> due() {
        return unit.transactions().read(() -> ledger.due(OVERDUE, NOW));
    }

    private UUID begin(Instant when) {
        Supplier<UUID> begin = () -> ledger.begin(OVERDUE, KONSTANZ, when);
        return unit.transactions().write(begin);
    }

    private void end(UUID run, JobOutcome outcome) {
        write(() -> ledger.end(run, new JobReport(NOW, Optional.of(LATER), outcome, Optional.of("why"))));
    }

    private void write(Runnable work) {
        unit.transactions().write(work);
    }
}
