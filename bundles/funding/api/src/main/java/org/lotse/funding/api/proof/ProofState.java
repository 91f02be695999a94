package org.lotse.funding.api.proof;

/** How far a version of a proof is. */
public enum ProofState {
    /** At work. */
    DRAFT,
    /** Sent; it never changes again. */
    SENT,
    /** Sent, and a later version was sent since; it stays to be read. */
    REPLACED
}
