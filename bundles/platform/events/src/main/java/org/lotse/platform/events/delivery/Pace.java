package org.lotse.platform.events.delivery;

import java.time.Duration;

/**
 * How patiently a failing delivery is repeated.
 *
 * @param first the pause after the first failure; each later one is four times as long
 * @param longest the longest pause
 * @param attempts after so many failures the event is parked
 */
public record Pace(Duration first, Duration longest, int attempts) {

    /** The pause after this many failures. */
    Duration after(int failures) {
        var pause = first;
        for (var i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(4);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
