package org.lotse.funding.api.proof;

/**
 * Begins a correction of a version that was sent.
 *
 * @param id which version
 * @param reason why
 */
public record CorrectProof(ProofId id, String reason) {

    /** Longest {@link #reason()}. */
    public static final int REASON_LENGTH = 500;
}
