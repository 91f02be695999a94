package org.lotse.helpers.api.hours;

/**
 * Replaces what is written down about hours that are not confirmed. Whose hours they are stays.
 *
 * @param id the entry
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseHours(HoursEntryId id, long revision, HoursData data) {}
