package org.lotse.platform.ui.shell.open;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** So many an hour of each, in memory only, and of no more than a few thousand at a time: who was not seen longest is forgotten first. Any thread. */
final class HourlyLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Clock clock;
    private final int most;
    private final Map<String, Count> counts;

    private record Count(int seen, Instant since) {}

    /**
     * @param most how many may pass in an hour
     * @param remembered of how many it is known
     */
    HourlyLimit(Clock clock, int most, int remembered) {
        this.clock = clock;
        this.most = most;
        counts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Counts one, unless there were too many already. */
    synchronized boolean pass(String whose) {
        if (isReached(whose)) {
            return false;
        }
        var before = current(whose);
        counts.put(
                whose, before == null ? new Count(1, clock.instant()) : new Count(before.seen() + 1, before.since()));
        return true;
    }

    /** Whether there were too many already. */
    synchronized boolean isReached(String whose) {
        var count = current(whose);
        return count != null && count.seen() >= most;
    }

    private @Nullable Count current(String whose) {
        var count = counts.get(whose);
        return count == null || !clock.instant().isBefore(count.since().plus(WINDOW)) ? null : count;
    }
}
