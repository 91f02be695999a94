package org.lotse.liga.api.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.Period;

/**
 * A part of a post is for a municipality.
 *
 * @param municipality which
 * @param percent of the post, above 0, to 100, in hundredths
 * @param from the first day
 * @param to the last day, or null as long as no end is known
 */
public record Share(
        Ags municipality,
        BigDecimal percent,
        LocalDate from,
        @Nullable LocalDate to) {

    /** From when to when. */
    public Period period() {
        return new Period(from, to);
    }
}
