package org.lotse.cases.api;

/**
 * Command: remove a dwelling that was entered by mistake.
 *
 * @param id which; already removed is no mistake
 * @param version the version that the person saw
 */
public record RemoveDwelling(DwellingId id, int version) {}
