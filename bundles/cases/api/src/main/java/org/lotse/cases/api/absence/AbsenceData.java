package org.lotse.cases.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when somebody is away. There is no room for a reason: what is not written down cannot tell of somebody's health.
 *
 * @param kind how it is planned with
 * @param first the first day, at most {@link #FAR_DAYS} days from today
 * @param last the last day, at most {@link #LONGEST_DAYS} days later; null while nobody knows, for {@link AbsenceKind#SICKNESS} only
 */
public record AbsenceData(
        AbsenceKind kind, LocalDate first, @Nullable LocalDate last) {

    /** How far the first day may lie from the day on which it is entered. */
    public static final int FAR_DAYS = 550;

    /** How many days an absence may take. */
    public static final int LONGEST_DAYS = 1100;
}
