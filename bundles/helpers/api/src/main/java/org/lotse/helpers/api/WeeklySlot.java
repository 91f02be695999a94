package org.lotse.helpers.api;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a day that comes round every week.
 *
 * @param day the weekday
 * @param time the part of that day
 */
public record WeeklySlot(DayOfWeek day, TimeOfDay time) implements Comparable<WeeklySlot> {

    private static final Comparator<WeeklySlot> BY_WEEK =
            Comparator.comparing(WeeklySlot::day).thenComparing(WeeklySlot::time);

    /** All slots of a week, from Monday morning on. */
    public static List<WeeklySlot> week() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(TimeOfDay.values()).map(time -> new WeeklySlot(day, time)))
                .toList();
    }

    @Override
    public int compareTo(WeeklySlot other) {
        return BY_WEEK.compare(this, other);
    }
}
