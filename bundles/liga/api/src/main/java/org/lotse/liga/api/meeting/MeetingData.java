package org.lotse.liga.api.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a meeting, before and after it. No names of people who are accompanied belong in it.
 *
 * @param title what it is called, up to {@value #TITLE_LENGTH} characters
 * @param day when
 * @param from when it begins, or null
 * @param to when it ends, later than it begins, or null; only with a beginning
 * @param place where, up to {@value #PLACE_LENGTH} characters, or null
 * @param guests who takes part, in the order in which they stand, at most {@value #MOST_GUESTS}
 * @param agenda what is talked about, in that order, at most {@value #MOST_ITEMS}
 */
public record MeetingData(
        String title,
        LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable String place,
        List<Guest> guests,
        List<AgendaItem> agenda) {

    /** Greatest length of the title. */
    public static final int TITLE_LENGTH = 150;

    /** Greatest length of the place. */
    public static final int PLACE_LENGTH = 200;

    /** Most people. */
    public static final int MOST_GUESTS = 60;

    /** Most items of the agenda. */
    public static final int MOST_ITEMS = 40;

    /** Keeps copies. */
    public MeetingData {
        guests = List.copyOf(guests);
        agenda = List.copyOf(agenda);
    }
}
