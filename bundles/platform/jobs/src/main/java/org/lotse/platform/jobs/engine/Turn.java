package org.lotse.platform.jobs.engine;

import java.util.function.Consumer;
import org.lotse.platform.api.job.JobId;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz calls when it is a job's turn. */
@DisallowConcurrentExecution
public final class Turn implements Job {

    private final Consumer<JobId> turn;

    Turn(Consumer<JobId> turn) {
        this.turn = turn;
    }

    @Override
    public void execute(JobExecutionContext context) {
        turn.accept(new JobId(context.getJobDetail().getKey().getName()));
    }
}
