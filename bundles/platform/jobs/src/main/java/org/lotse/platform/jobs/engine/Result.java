package org.lotse.platform.jobs.engine;

import java.util.Optional;
import org.lotse.platform.api.job.JobOutcome;

/**
 * What came of a run.
 *
 * @param outcome done, failed or interrupted
 * @param asked why it was asked to end, if that made it end
 * @param reason to be shown; nothing about a person
 */
public record Result(JobOutcome outcome, Optional<EndReason> asked, Optional<String> reason) {

    static final Result DONE = new Result(JobOutcome.DONE, Optional.empty(), Optional.empty());

    static Result failed(String reason) {
        return new Result(JobOutcome.FAILED, Optional.empty(), Optional.of(reason));
    }

    static Result interrupted(EndReason why) {
        return new Result(JobOutcome.INTERRUPTED, Optional.of(why), Optional.of(why.key()));
    }
}
