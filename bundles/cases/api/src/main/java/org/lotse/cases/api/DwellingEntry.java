package org.lotse.cases.api;

/**
 * A dwelling in the history of a person.
 *
 * @param id identity
 * @param version how often it was changed; goes back in {@link ReviseDwelling} and {@link RemoveDwelling}
 * @param dwelling where
 */
public record DwellingEntry(DwellingId id, int version, DwellingData dwelling) {}
