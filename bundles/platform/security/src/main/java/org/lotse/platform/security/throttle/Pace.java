package org.lotse.platform.security.throttle;

import java.time.Duration;

/**
 * How fast a series of wrong attempts is slowed down: some are free, then the wait doubles with each, up to a limit.
 *
 * @param free attempts without any wait
 * @param first the wait after the free ones are used up
 * @param longest where the wait stops growing
 * @param memory how long after its last attempt a series is forgotten
 */
record Pace(int free, Duration first, Duration longest, Duration memory) {

    private static final int MOST_DOUBLINGS = 20;

    /** The wait after this many attempts without success. */
    Duration after(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var wait = first.multipliedBy(1L << Math.min(attempts - free, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
