package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * What is written down about hours.
 *
 * @param volunteer who helped
 * @param day on which; not in the future
 * @param minutes how long, 1 to {@value #MINUTES_OF_A_DAY}; all entries of a volunteer on one day together are not more than that either
 * @param kind what they did
 * @param circle for which circle, one of the volunteer's own, or null; a shift's circle goes before
 * @param occasion the shift on which they had a place or the Patenschaft that ran on that day, or null for neither
 * @param note a short note without anything about those who are helped, up to {@value #NOTE_LENGTH} characters
 */
public record HoursData(
        VolunteerId volunteer,
        LocalDate day,
        int minutes,
        WorkKind kind,
        @Nullable CircleId circle,
        @Nullable Occasion occasion,
        @Nullable String note) {

    /** Minutes of a day. */
    public static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 200;
}
