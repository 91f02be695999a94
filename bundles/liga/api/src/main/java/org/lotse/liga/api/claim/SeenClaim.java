package org.lotse.liga.api.claim;

/**
 * A claim as somebody saw it.
 *
 * @param id the claim
 * @param revision the revision that the person saw
 */
public record SeenClaim(ClaimId id, long revision) {}
