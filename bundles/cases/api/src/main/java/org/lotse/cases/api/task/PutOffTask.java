package org.lotse.cases.api.task;

import java.time.LocalDate;

/**
 * Command: not on the day that was seen but on another.
 *
 * @param id which task
 * @param seen until when it was to be done, as the person saw it
 * @param to until when now, at most a year ahead
 */
public record PutOffTask(TaskId id, LocalDate seen, LocalDate to) {}
