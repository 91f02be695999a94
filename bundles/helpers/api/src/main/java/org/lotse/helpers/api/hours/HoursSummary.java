package org.lotse.helpers.api.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * A line in the list of hours.
 *
 * @param id identity
 * @param revision how often it was changed; goes back when it is confirmed from the list
 * @param volunteer who helped
 * @param volunteerName family name first
 * @param day on which
 * @param minutes how long
 * @param kind what they did
 * @param circle for which circle, if for one
 * @param state how far it has come
 * @param note a short note, or null
 */
public record HoursSummary(
        HoursEntryId id,
        long revision,
        VolunteerId volunteer,
        String volunteerName,
        LocalDate day,
        int minutes,
        WorkKind kind,
        @Nullable CircleId circle,
        HoursState state,
        @Nullable String note) {

    /** As it goes back when it is confirmed. */
    public SeenHours seen() {
        return new SeenHours(id, revision);
    }
}
