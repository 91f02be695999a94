package org.lotse.helpers.api.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * A shift in a list or a calendar.
 *
 * @param id identity
 * @param activity what it belongs to
 * @param title what the activity is called
 * @param circle whose activity it is, if it belongs to one
 * @param place where to meet, if written down
 * @param day on which it is
 * @param from when it begins
 * @param to when it ends
 * @param openUntil the last day on which somebody can sign up
 * @param needed how many are needed
 * @param places how many have a place at most
 * @param taken how many have one
 * @param waiting how many wait for one
 * @param cancelled whether it does not take place
 */
public record ShiftSummary(
        ShiftId id,
        ActivityId activity,
        String title,
        @Nullable CircleId circle,
        @Nullable String place,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        LocalDate openUntil,
        int needed,
        int places,
        int taken,
        int waiting,
        boolean cancelled) {

    /** Whether somebody can sign up on this day. */
    public boolean isOpen(LocalDate today) {
        return !cancelled && !today.isAfter(openUntil);
    }

    /** How many more can have a place. */
    public int free() {
        return Math.max(0, places - taken);
    }

    /** How many are still needed; none for a cancelled one. */
    public int missing() {
        return cancelled ? 0 : Math.max(0, needed - taken);
    }
}
