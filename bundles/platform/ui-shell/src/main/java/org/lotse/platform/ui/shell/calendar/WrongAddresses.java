package org.lotse.platform.ui.shell.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who asks for many feeds that are none is not answered for a while: each question opens a tenant's database. A calendar with an
 * address that was taken back asks now and then and holds nobody up at the same origin. In memory only, any thread.
 */
public final class WrongAddresses {

    private static final int FREE = 30;
    private static final int MOST = 5_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    private record Count(int wrong, Instant since) {}

    /** @param clock measures the while */
    public WrongAddresses(Clock clock) {
        this.clock = clock;
    }

    /** Counts one. */
    public synchronized void add(String origin) {
        var now = clock.instant();
        var count = counts.get(origin);
        counts.put(
                origin,
                count == null || isOver(count, now) ? new Count(1, now) : new Count(count.wrong() + 1, count.since()));
    }

    /** Whether there were too many of late. */
    public synchronized boolean isTooMany(String origin) {
        var count = counts.get(origin);
        return count != null && !isOver(count, clock.instant()) && count.wrong() >= FREE;
    }

    private static boolean isOver(Count count, Instant now) {
        return !now.isBefore(count.since().plus(WINDOW));
    }
}
