package org.lotse.platform.ui.shell.reminder;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.Reminders;

/**
 * The stretch of time in which begins what somebody is to be reminded of now. One joins the other, so that nothing is told twice and
 * nothing is missed.
 *
 * @param after not included
 * @param upTo included
 */
record Stretch(Instant after, Instant upTo) {

    private static final Duration AHEAD = Duration.ofMinutes(Reminders.MINUTES);

    /**
     * The one that follows.
     *
     * @param asked when somebody was asked last, or null: then what begins earlier stood on the start page that they came by
     */
    static Stretch at(Instant now, @Nullable Instant asked) {
        return new Stretch((asked == null ? now : asked).plus(AHEAD), now.plus(AHEAD));
    }

    /** When one was asked for, to be remembered until the next. */
    Instant asked() {
        return upTo.minus(AHEAD);
    }
}
