package org.lotse.helpers.ui.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.ui.api.Localized;

/** Shifts in words: when they are, and how they stand. */
public final class ShiftWords {

    private final Words words;

    /** In the reader's language. */
    public ShiftWords(Words words) {
        this.words = words;
    }

    /** For example "Sa, 28.11.2026, 14:00 bis 16:00 Uhr". */
    public String when(ShiftSummary shift) {
        return when(shift.day(), shift.from(), shift.to());
    }

    /** The same of what is written down. */
    String when(ShiftData shift) {
        return when(shift.day(), shift.from(), shift.to());
    }

    /** How many of the places are taken. */
    String taken(ShiftSummary shift) {
        return words.text("helpers.shift.taken-of", shift.taken(), shift.places());
    }

    /** Cancelled, how many are still needed, how many places are free, or that all are taken. */
    String state(ShiftSummary shift) {
        if (shift.cancelled()) {
            return words.text("helpers.shift.is-cancelled");
        }
        if (shift.missing() > 0) {
            return words.text("helpers.shift.missing", shift.missing());
        }
        return shift.free() > 0 ? words.text("helpers.shift.free", shift.free()) : words.text("helpers.shift.full");
    }

    /** How urgent that is, as a class of the style sheet. */
    static String look(ShiftSummary shift) {
        if (shift.cancelled()) {
            return "helpers-status-resting";
        }
        return shift.missing() > 0 ? "helpers-status-waiting" : "helpers-status-ready";
    }

    private String when(LocalDate day, LocalTime from, LocalTime to) {
        return words.text(
                "helpers.shift.when",
                words.brief(day.getDayOfWeek()),
                Localized.date(day),
                from.toString(),
                to.toString());
    }
}
