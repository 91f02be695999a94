package org.lotse.liga.api.load;

import java.time.LocalDate;
import org.lotse.liga.api.Ags;

/**
 * So many people were accompanied in a municipality on a day.
 *
 * @param municipality where
 * @param on the day that they were counted for
 * @param persons how many; rounded to five if it was reported
 * @param source where the number comes from
 * @param countedBy who counted; empty for a report, which the municipality answers for
 */
public record Heads(Ags municipality, LocalDate on, int persons, HeadSource source, String countedBy) {

    /** Most people of a municipality. */
    public static final int MOST = 100_000;

    /** Greatest length of who counted. */
    public static final int COUNTED_BY_LENGTH = 150;
}
