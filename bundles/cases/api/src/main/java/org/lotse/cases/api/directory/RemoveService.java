package org.lotse.cases.api.directory;

/**
 * Command: take an entry out of the district's list. Municipalities have it until the list is published again.
 *
 * @param id which one
 * @param version the version that was seen
 */
public record RemoveService(ServiceId id, int version) {}
