package org.lotse.platform.security.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts attempts by key, for the keys used last; guarded by whoever owns it. */
final class Series<K> {

    private record Count(int attempts, Instant last) {}

    private final Pace pace;
    private final Map<K, Count> counts;

    Series(Pace pace, int most) {
        this.pace = pace;
        this.counts = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Count> eldest) {
                return size() > most;
            }
        };
    }

    /** How long the key has to wait from now. */
    Duration delay(K key, Instant now) {
        return fresh(key, now)
                .map(count -> Duration.between(now, count.last().plus(pace.after(count.attempts()))))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    void add(K key, Instant now) {
        counts.put(key, new Count(fresh(key, now).map(Count::attempts).orElse(0) + 1, now));
    }

    /** Takes the last attempt back: it was no guess. */
    void takeBack(K key) {
        counts.computeIfPresent(
                key, (same, count) -> count.attempts() > 1 ? new Count(count.attempts() - 1, count.last()) : null);
    }

    void forget(K key) {
        counts.remove(key);
    }

    int size() {
        return counts.size();
    }

    private Optional<Count> fresh(K key, Instant now) {
        return Optional.ofNullable(counts.get(key))
                .filter(count -> !count.last().plus(pace.memory()).isBefore(now));
    }
}
