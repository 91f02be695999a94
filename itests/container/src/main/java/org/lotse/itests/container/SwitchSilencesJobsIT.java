package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobOutcome;
import org.lotse.platform.api.job.JobReport;
import org.lotse.platform.api.job.JobState;
import org.lotse.platform.api.job.Jobs;
import org.lotse.platform.api.module.ModuleDescriptor;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.ServiceRegistration;

/** A module of this bundle's own with one job, and the product's jobs beside it. */
@Timeout(60)
class SwitchSilencesJobsIT {

    private static final ModuleId BELL = new ModuleId("bell");
    private static final JobId RING = new JobId("bell.ring");
    private static final JobId COUNT_AGAIN = new JobId("cases.count-again");
    private static final long PATIENCE_SECONDS = 30;

    private final Jobs jobs = Product.service(Jobs.class);
    private final TenantId town = Product.municipalities().get(9);
    private ServiceRegistration<ModuleDescriptor> module;
    private final List<ServiceRegistration<Job>> registered = new ArrayList<>();

    @BeforeEach
    void bellIsOn() {
        module = Product.context().registerService(ModuleDescriptor.class, () -> BELL, null);
        Product.switchOn(town, BELL);
    }

    @AfterEach
    void bellGoes() {
        registered.forEach(ServiceRegistration::unregister);
        Product.switchOff(town, BELL);
        module.unregister();
    }

    @Test
    void jobRunsInTheTenantsScopeWithThePermissionsOfItsModuleOnly() throws InterruptedException {
        var scope = Product.service(CurrentScope.class);
        var access = Product.service(Access.class);
        var seen = new LinkedBlockingQueue<List<Object>>();
        register(run -> seen.add(List.of(
                scope.require().tenant(),
                scope.require().actor(),
                access.may(new Permission("bell.ring")),
                access.may(new Permission("cases.read")),
                access.may(PlatformPermissions.MANAGE_MEMBERS))));

        runNow(RING);

        assertThat(seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .containsExactly(town, new Actor.Module(BELL), true, false, false);
    }

    @Test
    void runningJobIsAskedToEndWhenItsModuleIsSwitchedOff() throws InterruptedException {
        var begun = new CountDownLatch(1);
        register(run -> {
            begun.countDown();
            new CountDownLatch(1).await();
        });
        runNow(RING);
        assertThat(begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

        Product.switchOff(town, BELL);

        assertThat(states()).extracting(JobState::id).doesNotContain(RING);
        assertThatThrownBy(() -> runNow(RING)).isInstanceOf(RuleViolation.class);
        Product.switchOn(town, BELL);
        var report = ended(RING);
        assertThat(report.outcome()).isEqualTo(JobOutcome.INTERRUPTED);
        assertThat(report.reason()).contains("jobs.reason.switched-off");
    }

    @Test
    void jobThatGoesLeavesNothingBehind() throws InterruptedException {
        var ran = new CountDownLatch(1);
        Job ring = run -> ran.countDown();
        var gone = new WeakReference<>(ring);
        register(ring);
        runNow(RING);
        assertThat(ran.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        ended(RING);

        registered.removeFirst().unregister();
        ring = run -> {};

        assertThat(jobs.known()).doesNotContainKey(RING);
        var patience = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (gone.get() != null && System.nanoTime() < patience) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(gone.get()).isNull();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("lotse-job-" + RING);
    }

    @Test
    void jobOfAnotherModulesNameIsNotRun() {
        var impostor = Product.context().registerService(Job.class, run -> {}, properties("cases.impostor"));
        try {
            Product.switchOn(town, Product.CASES);

            assertThatThrownBy(() -> runNow(new JobId("cases.impostor"))).isInstanceOf(RuleViolation.class);
        } finally {
            impostor.unregister();
        }
    }

    @Test
    void productsOwnJobRunsWhereItsModuleIsOn() throws InterruptedException {
        Product.switchOn(town, Product.CASES);
        runNow(COUNT_AGAIN);

        assertThat(ended(COUNT_AGAIN).outcome()).isEqualTo(JobOutcome.DONE);
    }

    private void register(Job some) {
        registered.add(Product.context().registerService(Job.class, some, properties(RING.value())));
    }

    private static Hashtable<String, Object> properties(String name) {
        return new Hashtable<>(Map.of("lotse.job.name", name, "lotse.job.at", "02:30"));
    }

    private void runNow(JobId id) {
        Product.as(Product.OPERATOR, town, () -> jobs.runNow(id));
    }

    private List<JobState> states() {
        return Product.as(Product.OPERATOR, town, jobs::all);
    }

    private JobReport ended(JobId id) {
        var patience = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (System.nanoTime() < patience) {
            // The newest: an older one may have been another test's.
            var latest = Product.as(Product.OPERATOR, town, () -> jobs.history(id)).stream()
                    .findFirst()
                    .filter(report -> report.ended().isPresent());
            if (latest.isPresent()) {
                return latest.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No run of " + id + " ended: " + states());
    }
}
