package org.lotse.platform.jobs.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.ModulesListener;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.calendar.BerlinCalendar;
import org.lotse.platform.jobs.registry.JobGate;
import org.lotse.platform.jobs.registry.KnownJob;
import org.lotse.platform.jobs.registry.KnownJobs;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each job its turns. In a turn one tenant is served, the one that waits longest; then the job stands in line again, so
 * that a thousand tenants of one job hold nobody else up. Begins a while after the platform, on a thread of its own, or when
 * somebody asks for a run.
 */
@Component(
        service = {Dispatcher.class, ModulesListener.class},
        immediate = true)
public final class Dispatcher implements ModulesListener {

    /** The framework property that says how many seconds the platform is left alone after the first job came. */
    static final String QUIET = "lotse.jobs.quiet";

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(1);

    private final KnownJobs jobs = new KnownJobs();
    private final Runs runs = new Runs();
    private final JobGate gate;
    private final Book book;
    private final Performance performance;
    private final Clock clock;
    private final Duration quiet;
    private final ScheduledExecutorService clerk;
    private final Object arming = new Object();
    private volatile @Nullable Clockwork clockwork;
    private volatile boolean stopped;
    private boolean awaited;

    /** Does nothing yet. */
    @Activate
    public Dispatcher(
            BundleContext context,
            @Reference JobGate gate,
            @Reference Book book,
            @Reference Performance performance,
            @Reference Clock clock) {
        this(seconds(context.getProperty(QUIET)), gate, book, performance, clock);
    }

    Dispatcher(Duration quiet, JobGate gate, Book book, Performance performance, Clock clock) {
        this.quiet = quiet;
        this.gate = gate;
        this.book = book;
        this.performance = performance;
        this.clock = clock;
        this.clerk = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "lotse-jobs-clerk");
            thread.setDaemon(true);
            thread.setContextClassLoader(Dispatcher.class.getClassLoader());
            return thread;
        });
    }

    /** Called by the component runtime. */
    @Reference(service = Job.class, policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE)
    public void addJob(ServiceReference<Job> reference) {
        jobs.add(reference).ifPresent(job -> {
            if (clockwork != null) {
                later("plan '" + job.id() + "'", () -> plan(job));
            } else {
                beginLater();
            }
        });
    }

    /** Called by the component runtime, on the thread that stops the job's bundle: it is held up until the job let go. */
    public void removeJob(ServiceReference<Job> reference) {
        jobs.remove(reference).ifPresent(gone -> {
            runs.end(run -> run.isOf(reference), EndReason.BUNDLE_GONE, PATIENCE);
            if (!stopped) {
                later("plan '" + gone.id() + "' anew", () -> replan(gone.id()));
            }
        });
    }

    /** Gives no turns any more, and asks who is at it to end. */
    @Deactivate
    public void stop() {
        stopped = true;
        clerk.shutdownNow();
        var last = clockwork;
        if (last != null) {
            last.close();
        }
        runs.end(run -> true, EndReason.PLATFORM_STOPS, PATIENCE);
        runs.awaitNone(PATIENCE);
    }

    /** The jobs there are, by name. */
    public List<KnownJob> jobs() {
        return jobs.all();
    }

    /** The job of this name, if it runs for this tenant. */
    public Optional<KnownJob> find(JobId id, TenantId tenant) {
        return jobs.find(id).filter(job -> gate.opens(job, tenant));
    }

    /** The jobs that run for this tenant, by name. */
    public List<KnownJob> jobsOf(TenantId tenant) {
        return jobs.all().stream().filter(job -> gate.opens(job, tenant)).toList();
    }

    /** Somebody asks for a run as soon as there is a place. */
    public void ask(KnownJob job, TenantId tenant) {
        var now = clock.instant();
        book.plan(job.id(), Set.of(tenant), next(job, now));
        book.ask(job.id(), tenant, now);
        later("begin", () -> {
            begin();
            arm(job.id());
        });
    }

    @Override
    public void switched(TenantId tenant) {
        runs.askToEnd(run -> run.tenant().equals(tenant) && !mayRun(run), EndReason.SWITCHED_OFF);
        if (clockwork != null) {
            later("plan for tenant " + tenant, () -> jobsOf(tenant).forEach(job -> plan(job, Set.of(tenant))));
        }
    }

    @Override
    public void installedChanged(ModuleId module) {
        if (clockwork != null) {
            later(
                    "plan for module '" + module + "'",
                    () -> jobs.all().stream()
                            .filter(job -> job.id().module().equals(module))
                            .forEach(this::plan));
        }
    }

    @Override
    public void erased(TenantId tenant, ModuleId module) {
        later("forget module '" + module + "' of tenant " + tenant, () -> book.forget(module, tenant));
    }

    private synchronized void beginLater() {
        if (!awaited && !stopped) {
            awaited = true;
            clerk.schedule(this::beginOrTryAgain, quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void beginOrTryAgain() {
        try {
            begin();
        } catch (RuntimeException e) {
            LOG.error("No jobs are run yet; the next attempt is in {}", AFTER_TROUBLE, e);
            clerk.schedule(this::beginOrTryAgain, AFTER_TROUBLE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** On the clerk's thread only. */
    private void begin() {
        if (clockwork == null && !stopped) {
            book.closeLeftOpen(clock.instant());
            clockwork = new Clockwork(PLACES, this::turn);
            jobs.all().forEach(this::plan);
        }
    }

    private void plan(KnownJob job) {
        plan(job, gate.open(job).collect(Collectors.toSet()));
    }

    private void plan(KnownJob job, Set<TenantId> tenants) {
        book.plan(job.id(), tenants, next(job, clock.instant()));
        arm(job.id());
    }

    private void replan(JobId id) {
        var successor = jobs.find(id);
        var present = clockwork;
        if (successor.isPresent()) {
            plan(successor.get());
        } else if (present != null) {
            present.disarm(id);
        }
    }

    private void turn(JobId id) {
        try {
            var now = clock.instant();
            jobs.find(id).ifPresent(job -> book.due(id, now).ifPresent(due -> serve(job, due.tenant(), due.at())));
            if (!stopped && jobs.find(id).isPresent()) {
                arm(id);
            }
        } catch (RuntimeException e) {
            LOG.error("Job '{}' got no turn; the next is in {}", id, AFTER_TROUBLE, e);
            arm(id, clock.instant().plus(AFTER_TROUBLE));
        }
    }

    private void serve(KnownJob job, TenantId tenant, Instant due) {
        var run = performance.of(job, tenant, due);
        // First to be seen by those who switch off and stop, then to look whether they did.
        runs.add(run);
        try {
            if (mayRun(run)) {
                book.run(run, job.deadline(), () -> next(job, clock.instant()));
            } else if (!stopped) {
                book.postpone(job.id(), tenant, next(job, clock.instant()));
            }
        } finally {
            runs.remove(run);
        }
    }

    private boolean mayRun(Run run) {
        return !stopped
                && jobs.find(run.job())
                        .filter(job -> run.isOf(job.reference()) && gate.opens(job, run.tenant()))
                        .isPresent();
    }

    /** One at a time: whoever looked before something was asked for must not set the later moment after it. */
    private void arm(JobId id) {
        synchronized (arming) {
            book.earliest(id).ifPresent(moment -> arm(id, moment));
        }
    }

    private void arm(JobId id, Instant moment) {
        var present = clockwork;
        if (present != null && !stopped) {
            present.arm(id, moment);
        }
    }

    private void later(String what, Runnable task) {
        if (!stopped) {
            clerk.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.error("Jobs: could not {}", what, e);
                }
            });
        }
    }

    private static Instant next(KnownJob job, Instant after) {
        return BerlinCalendar.next(job.schedule(), after);
    }

    private static Duration seconds(@Nullable String property) {
        return Duration.ofSeconds(property == null || property.isBlank() ? 20 : Long.parseLong(property.strip()));
    }
}
