package org.lotse.funding.api.proof;

/**
 * A version of a proof as somebody saw it.
 *
 * @param id which version
 * @param revision as it was seen
 */
public record SeenProof(ProofId id, long revision) {}
