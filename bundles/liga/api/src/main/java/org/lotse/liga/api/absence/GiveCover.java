package org.lotse.liga.api.absence;

import java.time.LocalDate;
import org.lotse.liga.api.Ags;

/**
 * Command: somebody stands in, in one municipality.
 *
 * @param absence during which absence
 * @param municipality where; one for which the absent person works in these days
 * @param person key of {@link Employee}
 * @param first the first day, not before today
 * @param last the last day, within the absence and at most {@value #LONGEST_DAYS} days later
 */
public record GiveCover(AbsenceId absence, Ags municipality, String person, LocalDate first, LocalDate last) {

    /** How long a cover may last before somebody looks again. */
    public static final int LONGEST_DAYS = 62;
}
