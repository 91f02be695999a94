package org.lotse.cases.api.assessment;

/**
 * An area as it is kept, at its place in the tenant's order.
 *
 * @param id identity
 * @param version goes back in {@link ReviseArea} and {@link RemoveArea}
 * @param area what the tenant says about it
 * @param retired whether new assessments leave it out
 * @param used whether an assessment looks at it; then it is retired, never removed, and keeps its place in the shared list
 */
public record AreaEntry(AreaId id, int version, AreaData area, boolean retired, boolean used) {}
