package org.lotse.cases.api.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.Standing;

/**
 * Which cases count: those that were accompanied at some time between two days.
 *
 * @param from first day
 * @param to last day, not before the first
 * @param standing only those that are open, or closed, today; or null for all
 */
public record FigureQuery(
        LocalDate from, LocalDate to, @Nullable Standing standing) {}
