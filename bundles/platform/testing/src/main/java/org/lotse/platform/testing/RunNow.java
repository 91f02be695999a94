package org.lotse.platform.testing;

import java.time.Instant;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;

/** Runs a job on the test's own thread, in whatever scope the test has set. */
public final class RunNow implements JobRun {

    private final Instant due;
    private final int steps;
    private int passed;

    private RunNow(Instant due, int steps) {
        this.due = due;
        this.steps = steps;
    }

    /**
     * Runs the job from beginning to end.
     *
     * @param due the moment it was planned for
     * @return how often it would have let itself be interrupted
     */
    public static int once(Job job, Instant due) throws InterruptedException {
        var run = new RunNow(due, Integer.MAX_VALUE);
        job.run(run);
        return run.passed;
    }

    /**
     * Asks the job to end after so many steps.
     *
     * @param steps how many checkpoints it may pass
     * @throws InterruptedException when it ends there, as it ought to
     */
    public static void interrupted(Job job, Instant due, int steps) throws InterruptedException {
        job.run(new RunNow(due, steps));
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public void checkpoint() throws InterruptedException {
        if (passed == steps) {
            throw new InterruptedException("Asked to end after " + steps + " steps");
        }
        passed++;
    }
}
