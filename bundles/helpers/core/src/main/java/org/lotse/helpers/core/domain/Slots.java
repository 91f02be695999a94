package org.lotse.helpers.core.domain;

import java.time.DayOfWeek;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.WeeklySlot;

/** Parts of a week as they are kept: {@code MONDAY-EVENING}. */
public final class Slots {

    private static final String SEPARATOR = "-";

    private Slots() {}

    /** The slot as text. */
    public static String write(WeeklySlot slot) {
        return slot.day() + SEPARATOR + slot.time();
    }

    /** The text as slot. */
    public static WeeklySlot read(String text) {
        var parts = text.split(SEPARATOR);
        return new WeeklySlot(DayOfWeek.valueOf(parts[0]), TimeOfDay.valueOf(parts[1]));
    }
}
