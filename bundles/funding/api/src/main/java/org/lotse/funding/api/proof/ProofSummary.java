package org.lotse.funding.api.proof;

import org.jspecify.annotations.Nullable;

/**
 * A version of a proof in a list.
 *
 * @param id identity
 * @param kind what is proved
 * @param year that it is about
 * @param version counted from 1
 * @param state how far it is
 * @param reason why it corrects the version before; null for the first
 * @param sent that it was sent; null while it is a draft
 */
public record ProofSummary(
        ProofId id,
        ProofKind kind,
        int year,
        int version,
        ProofState state,
        @Nullable String reason,
        @Nullable SentProof sent) {}
