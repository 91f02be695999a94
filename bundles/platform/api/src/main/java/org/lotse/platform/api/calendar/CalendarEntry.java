package org.lotse.platform.api.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in somebody's calendar. It is copied to machines that nobody here controls: no name, and no word about anybody.
 *
 * @param id the same for the same appointment, so that a calendar moves it and does not show it twice
 * @param begins when it begins
 * @param lasts how long it takes
 * @param summary what stands there, for example "Termin KN-2017-00042"
 * @param place where it is, if that is a place for everybody; null says nothing
 */
public record CalendarEntry(
        UUID id,
        Instant begins,
        Duration lasts,
        String summary,
        @Nullable String place) {

    /** Without a place. */
    public CalendarEntry(UUID id, Instant begins, Duration lasts, String summary) {
        this(id, begins, lasts, summary, null);
    }
}
