package org.lotse.platform.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecurityLogTest {

    private final List<String> lines = new ArrayList<>();
    private final Hands clock = new Hands();
    private final SecurityLog log = new SecurityLog(clock, lines::add);

    @Test
    void oneRequestIsOneLine() {
        log.tell(Suspicion.STALE_SESSION);

        assertThat(lines).containsExactly("Refused: a request comes with a session that is over or never was");
    }

    @Test
    void thousandsAreAFewLinesAndANumber() {
        IntStream.range(0, 1000).forEach(each -> log.tell(Suspicion.CRAFTED_ADDRESS));
        assertThat(lines).hasSize(10);

        clock.now = clock.now.plus(Duration.ofMinutes(2));
        log.tell(Suspicion.CRAFTED_ADDRESS);

        assertThat(lines).hasSize(11).last().asString().endsWith("(and 990 more like it before)");
    }

    @Test
    void manyOfOneKindHideNoOtherKind() {
        IntStream.range(0, 1000).forEach(each -> log.tell(Suspicion.CRAFTED_ADDRESS));

        log.tell(Suspicion.STALE_PUSH);

        assertThat(lines).last().asString().contains("push connection");
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

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
