package org.lotse.platform.api.job;

import java.time.Instant;
import java.util.Optional;

/**
 * One run, as it is remembered.
 *
 * @param began when it began
 * @param ended when it ended; when it was found to have ended, if the platform ended under it
 * @param outcome what came of it
 * @param reason why it failed or ended early: the kind of failure and the number of the incident, or a text key; never
 *     anything about a person
 */
public record JobReport(Instant began, Optional<Instant> ended, JobOutcome outcome, Optional<String> reason) {}
