package org.lotse.liga.api.change;

/**
 * Writes a change down anew as long as it is planned.
 *
 * @param id which
 * @param revision the revision that the person saw
 * @param data what counts from now on
 */
public record ReviseChange(ChangeId id, long revision, ChangeData data) {}
