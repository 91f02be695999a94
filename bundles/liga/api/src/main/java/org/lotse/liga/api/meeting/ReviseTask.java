package org.lotse.liga.api.meeting;

/**
 * Replaces what somebody has to do.
 *
 * @param id which
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseTask(TaskId id, long revision, TaskData data) {}
