package org.lotse.cases.api.task;

/**
 * Command: it is done; or it is not, and somebody takes that back.
 *
 * @param id which task
 * @param done whether it is
 */
public record SettleTask(TaskId id, boolean done) {}
