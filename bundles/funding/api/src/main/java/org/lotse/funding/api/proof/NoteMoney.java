package org.lotse.funding.api.proof;

/**
 * Writes the money of a proof down.
 *
 * @param id which version
 * @param revision as it was seen
 * @param money all of it, as it is to stand
 */
public record NoteMoney(ProofId id, long revision, ProofMoney money) {}
