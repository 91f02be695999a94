package org.lotse.cases.api;

/**
 * Command: correct a dwelling.
 *
 * @param id which
 * @param version the version that the person saw
 * @param dwelling where
 */
public record ReviseDwelling(DwellingId id, int version, DwellingData dwelling) {}
