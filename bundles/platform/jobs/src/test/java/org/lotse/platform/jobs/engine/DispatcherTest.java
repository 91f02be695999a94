package org.lotse.platform.jobs.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.TestJobs;
import org.lotse.platform.jobs.office.TenantJobs;
import org.lotse.platform.jobs.persistence.JpaLedger;
import org.lotse.platform.jobs.registry.JobGate;
import org.lotse.platform.jobs.registry.KnownJob;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;
import org.osgi.framework.ServiceReference;

@Timeout(30)
@OnEachDatabase
class DispatcherTest {

    private static final JobId OVERDUE = new JobId("loans.overdue");
    private static final ServiceReference<Job> DAILY =
            TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30"));

    @TempDir
    private Path directory;

    private final Clock clock = Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1000));
    private final Set<TenantId> open = ConcurrentHashMap.newKeySet();
    private final Map<ServiceReference<Job>, Work> works = new ConcurrentHashMap<>();
    private final BlockingQueue<TenantId> served = new LinkedBlockingQueue<>();
    private final BlockingQueue<TenantId> news = new LinkedBlockingQueue<>();
    private DatabaseUnit unit;
    private JpaLedger ledger;
    private Book book;
    private Dispatcher dispatcher;

    private interface Work {
        void run(TenantId tenant, JobRun run) throws InterruptedException;
    }

    @BeforeEach
    void open() {
        unit = new DatabaseUnit(directory, "jobs", JpaLedger.class.getClassLoader(), new FixedScope());
        ledger = new JpaLedger(unit.entities());
        book = new Book(unit.transactions(), ledger, news::add, clock);
        dispatcher = dispatcher();
        open.add(KONSTANZ);
        works.put(DAILY, (tenant, run) -> served.add(tenant));
    }

    @AfterEach
    void close() {
        dispatcher.stop();
        unit.close();
    }

    @Test
    void missedRunsAreMadeUpOnce() throws InterruptedException {
        plan(KONSTANZ, clock.instant().minus(Duration.ofDays(9)));

        dispatcher.addJob(DAILY);

        assertThat(served.take()).isEqualTo(KONSTANZ);
        awaitOutcome(KONSTANZ, JobOutcome.DONE);
        assertThat(book.plans(KONSTANZ).get(OVERDUE).next()).isAfter(clock.instant());
        assertThat(book.latest(OVERDUE, KONSTANZ, 9)).hasSize(1);
    }

    @Test
    void newJobWaitsForItsTime() throws InterruptedException {
        dispatcher.addJob(DAILY);
        ask(SINGEN);

        assertThat(served.take()).isEqualTo(SINGEN);
        assertThat(served).isEmpty();
        assertThat(book.plans(KONSTANZ).get(OVERDUE).next()).isAfter(clock.instant());
    }

    @Test
    void whoAsksForARunIsServedAndRecorded() throws InterruptedException {
        dispatcher.addJob(DAILY);
        var scope = new FixedScope();
        var acts = new RecordedActs(scope);
        var access = new FakeAccess(PlatformPermissions.MANAGE_JOBS);

        new TenantJobs(access, scope, dispatcher, book, acts, clock).runNow(OVERDUE);

        assertThat(served.take()).isEqualTo(KONSTANZ);
        assertThat(acts.ofTenants()).containsExactly(Act.of("platform.job-asked-for", "job", OVERDUE.value()));
    }

    @Test
    void everyTenantThatIsOpenIsServedAndNobodyElse() throws InterruptedException {
        var closed = new TenantId("08335001");
        open.add(SINGEN);
        Stream.of(KONSTANZ, SINGEN, closed)
                .forEach(tenant -> plan(tenant, clock.instant().minusSeconds(5)));

        dispatcher.addJob(DAILY);

        assertThat(Set.of(served.take(), served.take())).containsExactlyInAnyOrder(KONSTANZ, SINGEN);
        awaitOutcome(SINGEN, JobOutcome.DONE);
        assertThat(book.latest(OVERDUE, closed, 9)).isEmpty();
    }

    @Test
    void manyTenantsAndJobsShareFewThreads() throws InterruptedException {
        var tenants = IntStream.range(0, 12)
                .mapToObj(number -> new TenantId("083350%02d".formatted(number)))
                .collect(Collectors.toSet());
        open.addAll(tenants);
        var going = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(5 * tenants.size());
        for (var name : new String[] {"a", "b", "c", "d", "e"}) {
            var reference = TestJobs.registered(Map.of("name", "loans." + name, "at", "02:30"));
            var ofThisJob = new AtomicInteger();
            works.put(reference, (tenant, run) -> {
                most.accumulateAndGet(going.incrementAndGet(), Math::max);
                assertThat(ofThisJob.incrementAndGet()).isEqualTo(1);
                Thread.onSpinWait();
                ofThisJob.decrementAndGet();
                going.decrementAndGet();
                done.countDown();
            });
            unit.transactions()
                    .write(() -> ledger.plan(
                            new JobId("loans." + name), tenants, clock.instant().minusSeconds(1)));
            dispatcher.addJob(reference);
        }

        done.await();

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void failureIsKeptAsAnIncidentAndTheNextRunComes() throws InterruptedException {
        works.put(DAILY, (tenant, run) -> {
            throw new IllegalStateException("thrown on purpose by DispatcherTest");
        });
        dispatcher.addJob(DAILY);
        ask(KONSTANZ);

        var report = awaitOutcome(KONSTANZ, JobOutcome.FAILED);

        assertThat(report.reason())
                .hasValueSatisfying(reason -> assertThat(reason)
                        .matches("IllegalStateException, [2-9A-Z]{8}")
                        .doesNotContain("purpose"));
        works.put(DAILY, (tenant, run) -> served.add(tenant));
        ask(KONSTANZ);
        assertThat(served.take()).isEqualTo(KONSTANZ);
    }

    @Test
    void switchingOffAsksTheRunToEndAndItIsNotMadeUp() throws InterruptedException {
        beginEndlessRun();

        open.remove(KONSTANZ);
        dispatcher.switched(KONSTANZ);

        assertThat(awaitOutcome(KONSTANZ, JobOutcome.INTERRUPTED).reason()).contains("jobs.reason.switched-off");
        assertThat(book.plans(KONSTANZ).get(OVERDUE).next()).isAfter(clock.instant());
    }

    @Test
    void bundleThatStopsTakesItsRunWithItAndItIsMadeUpWhenTheBundleIsBack() throws InterruptedException {
        beginEndlessRun();

        dispatcher.removeJob(DAILY);

        assertThat(awaitOutcome(KONSTANZ, JobOutcome.INTERRUPTED).reason()).contains("jobs.reason.bundle-gone");
        works.put(DAILY, (tenant, run) -> served.add(tenant));
        dispatcher.addJob(DAILY);
        assertThat(served.take()).isEqualTo(KONSTANZ);
    }

    @Test
    void runThatTakesTooLongIsAskedToEnd() throws InterruptedException {
        var hurried = TestJobs.registered(Map.of("name", "loans.overdue", "at", "02:30", "deadline", "PT0.05S"));
        works.put(hurried, (tenant, run) -> new CountDownLatch(1).await());
        dispatcher.addJob(hurried);
        ask(KONSTANZ);

        assertThat(awaitOutcome(KONSTANZ, JobOutcome.INTERRUPTED).reason()).contains("jobs.reason.deadline");
    }

    @Test
    void stoppingThePlatformEndsRunsAndWritesItDown() throws InterruptedException {
        beginEndlessRun();

        dispatcher.stop();

        assertThat(book.latest(OVERDUE, KONSTANZ, 1).getFirst().reason()).contains("jobs.reason.platform-stops");
    }

    @Test
    void runUnderWhichThePlatformDiedIsClosedAndTakenUpOnceMore() throws InterruptedException {
        plan(KONSTANZ, clock.instant().plus(Duration.ofDays(1)));
        unit.transactions().write(() -> {
            ledger.begin(OVERDUE, KONSTANZ, clock.instant().minusSeconds(60));
        });

        dispatcher.addJob(DAILY);

        assertThat(served.take()).isEqualTo(KONSTANZ);
        awaitOutcome(KONSTANZ, JobOutcome.DONE);
        var first = book.latest(OVERDUE, KONSTANZ, 9).getLast();
        assertThat(first.outcome()).isEqualTo(JobOutcome.INTERRUPTED);
        assertThat(first.reason()).contains("jobs.reason.platform-ended");
        assertThat(first.ended().orElseThrow()).isCloseTo(clock.instant(), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void workThatBroughtThePlatformDownTwiceWaitsForItsUsualTime() {
        var usual = clock.instant().plus(Duration.ofDays(1));
        plan(KONSTANZ, usual);
        for (var i = 0; i < 2; i++) {
            unit.transactions().write(() -> {
                ledger.begin(OVERDUE, KONSTANZ, clock.instant());
            });
            book.closeLeftOpen(clock.instant());
            if (i == 0) {
                unit.transactions().write(() -> ledger.postpone(OVERDUE, KONSTANZ, usual));
            }
        }

        assertThat(book.plans(KONSTANZ).get(OVERDUE).next()).isEqualTo(usual);
    }

    @Test
    void nothingIsLeftRunningAfterwards() throws InterruptedException {
        dispatcher.addJob(DAILY);
        ask(KONSTANZ);
        served.take();

        dispatcher.stop();

        awaitNoThread("lotse-job");
    }

    private Dispatcher dispatcher() {
        var gate = new JobGate() {
            @Override
            public boolean opens(KnownJob job, TenantId tenant) {
                return open.contains(tenant);
            }

            @Override
            public Stream<TenantId> open(KnownJob job) {
                return open.stream();
            }
        };
        return new Dispatcher(Duration.ZERO, gate, book, this::run, clock);
    }

    private Run run(KnownJob job, TenantId tenant, Instant due) {
        return new Run(job, tenant, due, null, run -> works.get(job.reference()).run(tenant, run));
    }

    private void beginEndlessRun() throws InterruptedException {
        var begun = new CountDownLatch(1);
        works.put(DAILY, (tenant, run) -> {
            begun.countDown();
            new CountDownLatch(1).await();
        });
        dispatcher.addJob(DAILY);
        ask(KONSTANZ);
        begun.await();
    }

    private void plan(TenantId tenant, Instant next) {
        unit.transactions().write(() -> ledger.plan(OVERDUE, Set.of(tenant), next));
    }

    private void ask(TenantId tenant) {
        open.add(tenant);
        dispatcher.ask(dispatcher.find(OVERDUE, tenant).orElseThrow(), tenant);
    }

    private JobReport awaitOutcome(TenantId tenant, JobOutcome outcome) throws InterruptedException {
        var report = latest(tenant);
        while (report.map(JobReport::outcome).filter(outcome::equals).isEmpty()) {
            assertThat(news.poll(20, TimeUnit.SECONDS)).isNotNull();
            report = latest(tenant);
        }
        return report.orElseThrow();
    }

    private Optional<JobReport> latest(TenantId tenant) {
        return book.latest(OVERDUE, tenant, 1).stream().findFirst();
    }

    private static void awaitNoThread(String prefix) throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith(prefix)) {
                thread.join(Duration.ofSeconds(10));
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }
}
