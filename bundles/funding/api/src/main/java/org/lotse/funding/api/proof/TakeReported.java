package org.lotse.funding.api.proof;

import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * Takes the figures that a municipality reported for an integration manager.
 *
 * @param id which version
 * @param revision as it was seen
 * @param line number of the line
 * @param municipality whose reports
 */
public record TakeReported(
        ProofId id, long revision, int line, @Nullable Ags municipality) {}
