package org.lotse.liga.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it is entered.
 *
 * @param kind why
 * @param first the first day, at most {@value #FAR_DAYS} days ago or ahead
 * @param last the last day, at most {@value #LONGEST_DAYS} days later; null for an illness of which nobody knows the end
 */
public record AbsenceData(
        AbsenceKind kind, LocalDate first, @Nullable LocalDate last) {

    /** How far away the first day may be. */
    public static final int FAR_DAYS = 400;

    /** How long it may last. */
    public static final int LONGEST_DAYS = 400;
}
