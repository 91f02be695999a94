package org.lotse.liga.api.claim;

/**
 * Replaces what is written down about a claim that is not approved.
 *
 * @param id the claim
 * @param revision the revision that the person saw
 * @param data everything that is to be written down now
 */
public record ReviseClaim(ClaimId id, long revision, ClaimData data) {}
