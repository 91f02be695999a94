package org.lotse.funding.api.proof;

import org.jspecify.annotations.Nullable;

/**
 * Has the figures of an integration manager counted from the cases.
 *
 * @param id which version
 * @param revision as it was seen
 * @param line number of the line
 * @param colleague account whose work is counted
 */
public record CountFigures(
        ProofId id, long revision, int line, @Nullable String colleague) {}
