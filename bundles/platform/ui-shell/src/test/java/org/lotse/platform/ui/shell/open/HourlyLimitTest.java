package org.lotse.platform.ui.shell.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HourlyLimitTest {

    private Instant now = Instant.parse("2026-11-30T10:00:00Z");
    private final HourlyLimit limit = new HourlyLimit(new Watch(), 2, 3);

    @Test
    void soManyPassAndNoMoreUntilTheHourIsOver() {
        assertThat(limit.pass("a")).isTrue();
        assertThat(limit.isReached("a")).isFalse();
        assertThat(limit.pass("a")).isTrue();
        assertThat(limit.isReached("a")).isTrue();
        assertThat(limit.pass("a")).isFalse();
        assertThat(limit.pass("b")).isTrue();

        now = now.plus(Duration.ofMinutes(59));
        assertThat(limit.pass("a")).isFalse();
        now = now.plus(Duration.ofMinutes(1));
        assertThat(limit.pass("a")).isTrue();
    }

    @Test
    void whoIsStoppedIsNotHeldLongerForTryingOn() {
        limit.pass("a");
        limit.pass("a");
        now = now.plus(Duration.ofMinutes(50));
        IntStream.range(0, 100).forEach(again -> limit.pass("a"));

        now = now.plus(Duration.ofMinutes(10));

        assertThat(limit.pass("a")).isTrue();
    }

    @Test
    void theMemoryIsBounded() {
        limit.pass("a");
        limit.pass("a");
        IntStream.range(0, 1_000).forEach(other -> limit.pass("other " + other));

        assertThat(limit.pass("a")).isTrue();
    }

    private final class Watch extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
