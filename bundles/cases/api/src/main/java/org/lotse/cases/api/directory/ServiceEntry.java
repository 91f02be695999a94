package org.lotse.cases.api.directory;

/**
 * A regular service in the district's list.
 *
 * @param id identity
 * @param version goes back in {@link ReviseService} and {@link RemoveService}
 * @param service what it is
 */
public record ServiceEntry(ServiceId id, int version, ServiceData service) {}
