package org.lotse.cases.api.directory;

/**
 * Command: change an entry of the district's list.
 *
 * @param id which one
 * @param version the version that was seen
 * @param service what it is from now on
 */
public record ReviseService(ServiceId id, int version, ServiceData service) {}
