package org.lotse.liga.api.change;

/**
 * A change as the person saw it.
 *
 * @param id which
 * @param revision its revision then
 */
public record SeenChange(ChangeId id, long revision) {}
