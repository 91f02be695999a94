package org.lotse.funding.api.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says that a version was sent.
 *
 * @param id which version
 * @param revision as it was seen
 * @param on day on which it left the office, not after today
 * @param to authority that it went to
 */
public record SendProof(ProofId id, long revision, @Nullable LocalDate on, String to) {}
