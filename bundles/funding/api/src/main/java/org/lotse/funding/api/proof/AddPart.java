package org.lotse.funding.api.proof;

/**
 * Adds a part to a narrative report, below the others.
 *
 * @param proof which version
 * @param data what it says
 */
public record AddPart(ProofId proof, NarrativePart.PartData data) {}
