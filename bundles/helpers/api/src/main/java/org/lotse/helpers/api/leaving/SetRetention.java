package org.lotse.helpers.api.leaving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: keep those who leave from a day on for so long. One that begins on the same day is replaced.
 *
 * @param validFrom the first day, today or later
 * @param days {@value #FEWEST_DAYS} to {@value #MOST_DAYS}
 * @param source where that is written, at most {@value #SOURCE_LENGTH} letters
 */
public record SetRetention(
        @Nullable LocalDate validFrom, @Nullable Integer days, String source) {

    /** Long enough to notice a mistake. */
    public static final int FEWEST_DAYS = 14;

    /** Three years: longer than claims from a year lapse (§ 195 BGB) nobody needs it. */
    public static final int MOST_DAYS = 1096;

    /** Longest source. */
    public static final int SOURCE_LENGTH = 300;
}
