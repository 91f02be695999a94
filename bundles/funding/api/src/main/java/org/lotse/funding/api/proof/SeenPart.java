package org.lotse.funding.api.proof;

/**
 * A part as somebody saw it.
 *
 * @param id which part
 * @param revision as it was seen
 */
public record SeenPart(PartId id, long revision) {}
