package org.lotse.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets through so many in any sixty seconds, of all tenants together: mail servers take whoever sends faster for somebody who sends spam. */
final class MinuteLimit {

    private final int most;
    private final Clock clock;
    private final Deque<Instant> passed = new ArrayDeque<>();

    MinuteLimit(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** Whether one more may pass; if so, it has. */
    synchronized boolean pass() {
        var now = clock.instant();
        while (!passed.isEmpty() && !passed.getFirst().isAfter(now.minus(Duration.ofMinutes(1)))) {
            passed.removeFirst();
        }
        if (passed.size() >= most) {
            return false;
        }
        passed.addLast(now);
        return true;
    }
}
