package org.lotse.platform.api.job;

import java.time.Instant;
import java.util.Optional;

/**
 * How a job stands in one tenant.
 *
 * @param id which job
 * @param schedule when it runs
 * @param last the run that is going on, or the latest one; empty before the first
 * @param next when it runs next; in the past if it is waiting for its turn
 * @param asked whether somebody asked for the next run
 */
public record JobState(JobId id, Schedule schedule, Optional<JobReport> last, Instant next, boolean asked) {}
