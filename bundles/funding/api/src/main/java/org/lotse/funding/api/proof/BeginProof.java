package org.lotse.funding.api.proof;

import org.lotse.funding.api.application.ApplicationId;

/**
 * Begins a proof.
 *
 * @param grant what was granted
 * @param kind what is proved
 * @param year calendar year that it is about; a final proof is always about the year of the last funded day
 */
public record BeginProof(ApplicationId grant, ProofKind kind, int year) {}
