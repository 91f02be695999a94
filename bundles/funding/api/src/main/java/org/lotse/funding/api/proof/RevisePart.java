package org.lotse.funding.api.proof;

/**
 * Writes a part anew.
 *
 * @param id which part
 * @param revision as it was seen
 * @param data what it says
 */
public record RevisePart(PartId id, long revision, NarrativePart.PartData data) {}
