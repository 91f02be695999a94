package org.lotse.liga.api.claim;

/**
 * A claim is not approved but given back, to be put right.
 *
 * @param id the claim
 * @param revision the revision that the person saw
 * @param reason why, up to {@value #REASON_LENGTH} characters
 */
public record GiveBackClaim(ClaimId id, long revision, String reason) {

    /** Greatest length of the reason. */
    public static final int REASON_LENGTH = 500;
}
