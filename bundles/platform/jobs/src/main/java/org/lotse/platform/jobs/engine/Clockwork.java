package org.lotse.platform.jobs.engine;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import org.lotse.platform.api.job.JobId;
import org.quartz.JobBuilder;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.simpl.RAMJobStore;
import org.quartz.simpl.SimpleThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quartz, from which we take four things: it wakes at the right moment, never has more than so many turns at once, gives a job
 * no second turn while it has one, and serves whoever waits longest first. It holds names only, nothing of a module's bundle.
 */
public final class Clockwork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    /** Below the requests of people, for there are few cores. */
    private static final int PRIORITY = Thread.NORM_PRIORITY - 1;

    private final Scheduler scheduler;

    /**
     * Starts it.
     *
     * @param places how many turns there are at once
     * @param turn what to do when it is a job's turn; returns when the turn is over
     */
    public Clockwork(int places, Consumer<JobId> turn) {
        // Quartz keeps a static list of schedulers by name, from which they go when they are shut down.
        var name = "lotse-jobs-" + UUID.randomUUID();
        try {
            var threads = new SimpleThreadPool(places, PRIORITY);
            threads.setThreadNamePrefix("lotse-jobs");
            threads.setMakeThreadsDaemons(true);
            threads.initialize();
            DirectSchedulerFactory.getInstance().createScheduler(name, name, threads, new RAMJobStore());
            scheduler = DirectSchedulerFactory.getInstance().getScheduler(name);
            scheduler.setJobFactory((fired, from) -> new Turn(turn));
            scheduler.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The job's next turn is at this moment; replaces what was set before. */
    public void arm(JobId job, Instant moment) {
        try {
            var trigger = TriggerBuilder.newTrigger()
                    .withIdentity(TriggerKey.triggerKey(job.value()))
                    .forJob(JobKey.jobKey(job.value()))
                    .startAt(Date.from(moment))
                    .build();
            scheduler.addJob(
                    JobBuilder.newJob(Turn.class)
                            .withIdentity(trigger.getJobKey())
                            .storeDurably()
                            .build(),
                    true);
            if (scheduler.rescheduleJob(trigger.getKey(), trigger) == null) {
                scheduler.scheduleJob(trigger);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The job has no turn any more. */
    public void disarm(JobId job) {
        try {
            scheduler.deleteJob(JobKey.jobKey(job.value()));
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives no turn any more; one that has begun goes on. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(false);
        } catch (SchedulerException e) {
            LOG.warn("The clockwork of the jobs did not stop as it should", e);
        }
    }
}
