package org.lotse.liga.api.claim;

/** How far a claim has come. */
public enum ClaimState {
    /** Entered, waits for approval. */
    ENTERED,
    /** Given back with a reason, to be put right. */
    GIVEN_BACK,
    /** Approved: it does not change any more. */
    APPROVED,
    /** Was approved, and a corrected version was since. */
    REPLACED
}
