package org.lotse.helpers.api;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.stream.Stream;

/** The parts of a day in which somebody has time. */
public enum TimeOfDay {
    /** Until noon. */
    MORNING(LocalTime.MIN, LocalTime.NOON),
    /** From noon until about six. */
    AFTERNOON(LocalTime.NOON, LocalTime.of(18, 0)),
    /** From about six. */
    EVENING(LocalTime.of(18, 0), LocalTime.MAX);

    private final LocalTime begins;
    private final LocalTime ends;

    TimeOfDay(LocalTime begins, LocalTime ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** The part in which a time lies. */
    public static TimeOfDay at(LocalTime time) {
        if (time.isBefore(MORNING.ends)) {
            return MORNING;
        }
        return time.isBefore(AFTERNOON.ends) ? AFTERNOON : EVENING;
    }

    /** The parts that something touches which lasts from one time to a later one. */
    public static Stream<TimeOfDay> touchedBy(LocalTime from, LocalTime to) {
        return Arrays.stream(values()).filter(part -> from.isBefore(part.ends) && to.isAfter(part.begins));
    }
}
