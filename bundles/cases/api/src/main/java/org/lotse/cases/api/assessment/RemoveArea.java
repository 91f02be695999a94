package org.lotse.cases.api.assessment;

/**
 * Command: remove an area that no assessment looks at.
 *
 * @param id which area
 * @param version the version that was seen
 */
public record RemoveArea(AreaId id, int version) {}
