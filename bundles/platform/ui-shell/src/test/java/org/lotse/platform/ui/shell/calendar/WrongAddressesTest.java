package org.lotse.platform.ui.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongAddressesTest {

    private final Watch watch = new Watch();
    private final WrongAddresses wrong = new WrongAddresses(watch);

    @Test
    void calendarWithAnOldAddressHoldsNobodyUp() {
        ask("192.0.2.7", 29);

        assertThat(wrong.isTooMany("192.0.2.7")).isFalse();
    }

    @Test
    void whoeverTriesManyWaitsAndOthersDoNot() {
        ask("192.0.2.7", 30);

        assertThat(wrong.isTooMany("192.0.2.7")).isTrue();
        assertThat(wrong.isTooMany("192.0.2.8")).isFalse();
    }

    @Test
    void afterTenMinutesItIsForgotten() {
        ask("192.0.2.7", 30);
        watch.now = watch.now.plus(Duration.ofMinutes(10));

        assertThat(wrong.isTooMany("192.0.2.7")).isFalse();
    }

    private void ask(String origin, int times) {
        IntStream.range(0, times).forEach(time -> wrong.add(origin));
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2017-07-24T07:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
