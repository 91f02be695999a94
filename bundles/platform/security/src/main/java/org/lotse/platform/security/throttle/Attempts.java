package org.lotse.platform.security.throttle;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.security.origin.Origin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Attempts to sign in, in memory only. Counted per pair of origin and name, so that nobody can lock a colleague out from
 * another place, and more loosely per origin, against trying one password on many names. A pair that has signed in
 * before is not held back by what others do at the same origin: an office shares one address.
 */
@Component(service = Attempts.class)
public final class Attempts {

    private static final Pace PAIR = new Pace(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(2));
    private static final Pace ORIGIN = new Pace(40, Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofHours(1));
    private static final int MOST = 20_000;

    private record Pair(String origin, String name) {}

    private final Clock clock;
    private final Series<Pair> pairs;
    private final Series<String> origins;
    private final Set<Pair> welcome;

    /** @param clock measures the waits */
    @Activate
    public Attempts(@Reference Clock clock) {
        this(clock, MOST);
    }

    Attempts(Clock clock, int most) {
        this.clock = clock;
        this.pairs = new Series<>(PAIR, most);
        this.origins = new Series<>(ORIGIN, most);
        this.welcome = Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Pair, Boolean> eldest) {
                return size() > most;
            }
        });
    }

    /**
     * Asks to make an attempt and counts it at once, so that many at the same moment do not slip through together.
     *
     * @return how long to wait first, or empty if the attempt may be made now
     */
    public synchronized Optional<Duration> begin(String origin, String name) {
        var now = clock.instant();
        var network = Origin.network(origin);
        var pair = new Pair(network, name);
        var known = welcome.contains(pair);
        var own = pairs.delay(pair, now);
        var shared = known ? Duration.ZERO : origins.delay(network, now);
        var delay = own.compareTo(shared) > 0 ? own : shared;
        if (delay.isPositive()) {
            return Optional.of(delay);
        }
        pairs.add(pair, now);
        if (!known) {
            origins.add(network, now);
        }
        return Optional.empty();
    }

    /** The attempt begun before was right: the pair starts afresh, the origin has one attempt less. */
    public synchronized void succeeded(String origin, String name) {
        var network = Origin.network(origin);
        var pair = new Pair(network, name);
        pairs.forget(pair);
        if (welcome.add(pair)) {
            origins.takeBack(network);
        }
    }

    synchronized int size() {
        return pairs.size() + origins.size() + welcome.size();
    }
}
