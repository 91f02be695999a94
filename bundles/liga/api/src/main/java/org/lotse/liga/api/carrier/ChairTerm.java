package org.lotse.liga.api.carrier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;

/**
 * A carrier has the chair of the LIGA.
 *
 * @param carrier which
 * @param from the first day
 * @param to the last day, or null as long as no end is known
 */
public record ChairTerm(
        CarrierId carrier, LocalDate from, @Nullable LocalDate to) {

    /** From when to when. */
    public Period period() {
        return new Period(from, to);
    }
}
