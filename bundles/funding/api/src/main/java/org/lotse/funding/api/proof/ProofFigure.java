package org.lotse.funding.api.proof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an integration manager.
 *
 * @param measure what it counts
 * @param amount how many
 * @param source where it comes from
 * @param origin the same in words: the list it was typed from, the colleague whose cases were counted, the municipality and its reports
 * @param subject account of that colleague, or key of that municipality; null if it was typed
 * @param day when it was counted or typed
 * @param by who did that
 */
public record ProofFigure(
        ProofMeasure measure,
        long amount,
        FigureSource source,
        String origin,
        @Nullable String subject,
        LocalDate day,
        String by) {}
