package org.lotse.platform.jobs.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.data.Interruptions;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobId;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.jobs.registry.KnownJob;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run on a thread of its own, which ends with it: whatever the job leaves in the thread goes too, and an interruption
 * reaches nobody else.
 */
public final class Run implements JobRun {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final KnownJob known;
    private final TenantId tenant;
    private final Instant due;
    private final Thread thread;
    private final CompletableFuture<Result> over = new CompletableFuture<>();
    private @Nullable EndReason asked;

    /**
     * @param due when it was planned
     * @param loader of the bundle that brought the job
     * @param work runs the job in its scope
     */
    Run(KnownJob known, TenantId tenant, Instant due, @Nullable ClassLoader loader, Work work) {
        this.known = known;
        this.tenant = tenant;
        this.due = due;
        thread = Thread.ofPlatform()
                .name("lotse-job-" + known.id())
                .daemon()
                .inheritInheritableThreadLocals(false)
                .unstarted(() -> over.complete(result(work)));
        thread.setContextClassLoader(loader);
        thread.setPriority(Thread.NORM_PRIORITY - 1);
    }

    /** Work that is a job. */
    @FunctionalInterface
    interface Work {
        /** @throws InterruptedException if it was asked to end and did */
        void run(Run run) throws InterruptedException;
    }

    JobId job() {
        return known.id();
    }

    /** Whether this very service is run, not another of the same name. */
    boolean isOf(ServiceReference<Job> reference) {
        return known.reference().equals(reference);
    }

    TenantId tenant() {
        return tenant;
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public void checkpoint() throws InterruptedException {
        if (why().isPresent()) {
            throw new InterruptedException("Asked to end");
        }
    }

    /**
     * Runs it, unless it was asked to end before, and asks it to end when the deadline is over. Returns when it ended, however
     * long that takes, or when it was abandoned.
     */
    Result within(Duration deadline) {
        begin();
        var patience = deadline;
        while (true) {
            try {
                return over.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                if (!askToEnd(EndReason.DEADLINE)) {
                    LOG.warn("Job '{}' of tenant {} was asked to end and does not; others wait for it", job(), tenant);
                }
                patience = GRACE;
            } catch (InterruptedException e) {
                askToEnd(EndReason.PLATFORM_STOPS);
                patience = GRACE;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private synchronized void begin() {
        if (asked == null) {
            thread.start();
        } else {
            over.complete(Result.interrupted(asked));
        }
    }

    /** @return whether it was asked for the first time */
    synchronized boolean askToEnd(EndReason reason) {
        var first = asked == null;
        if (first) {
            asked = reason;
        }
        if (!over.isDone()) {
            Interruptions.interrupt(thread);
        }
        return first;
    }

    /** Waits a little for it to end, and for no longer. Call after {@link #askToEnd}: what has not begun then never will. */
    void abandonAfter(Duration patience, EndReason reason) {
        try {
            if (thread.getState() != Thread.State.NEW && !thread.join(patience)) {
                LOG.warn("Job '{}' of tenant {} was asked to end and does not; it is left to itself", job(), tenant);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        over.complete(Result.interrupted(reason));
    }

    private Result result(Work work) {
        try {
            work.run(this);
            return Result.DONE;
        } catch (InterruptedException | RuntimeException | Error e) {
            return why().map(Result::interrupted).orElseGet(() -> failed(e));
        }
    }

    private Result failed(Throwable failure) {
        var incident = IncidentNumber.next();
        LOG.error("Incident {}: job '{}' of tenant {} failed", incident, job(), tenant, failure);
        return Result.failed(failure.getClass().getSimpleName() + ", " + incident);
    }

    private synchronized Optional<EndReason> why() {
        return Optional.ofNullable(asked);
    }
}
