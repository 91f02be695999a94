package org.lotse.helpers.api;

import java.time.LocalTime;

/** The parts of a day in which somebody has time. */
public enum TimeOfDay {
    /** Until noon. */
    MORNING,
    /** From noon until about six. */
    AFTERNOON,
    /** From about six. */
    EVENING;

    private static final LocalTime SIX = LocalTime.of(18, 0);

    /** The part in which a time lies. */
    public static TimeOfDay at(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return time.isBefore(SIX) ? AFTERNOON : EVENING;
    }
}
