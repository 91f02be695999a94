package org.lotse.helpers.api.hours;

/**
 * An entry as somebody saw it.
 *
 * @param id the entry
 * @param revision the revision that the person saw
 */
public record SeenHours(HoursEntryId id, long revision) {}
