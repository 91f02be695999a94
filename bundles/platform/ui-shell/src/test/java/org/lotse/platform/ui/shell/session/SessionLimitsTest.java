package org.lotse.platform.ui.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    private static final Instant MORNING = Instant.parse("2017-07-24T06:00:00Z");

    private final SessionLimits limits = new SessionLimits(new OpenSessions(), new Defaults());

    @AfterEach
    void stop() {
        limits.stop();
    }

    @Test
    void aSessionInUseStays() {
        assertThat(over(Duration.ofHours(3), Duration.ofMinutes(29))).isFalse();
    }

    @Test
    void aSessionInWhichNothingIsDoneForHalfAnHourEnds() {
        assertThat(over(Duration.ofHours(3), Duration.ofMinutes(31))).isTrue();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverMuchItIsUsed() {
        assertThat(over(Duration.ofHours(12).plusSeconds(1), Duration.ZERO)).isTrue();
    }

    private boolean over(Duration age, Duration unused) {
        var now = MORNING.plus(age);
        return limits.isOver(MORNING, now.minus(unused), now);
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Defaults() implements SessionLimits.Config {

        @Override
        public int idle_minutes() {
            return 30;
        }

        @Override
        public int absolute_hours() {
            return 12;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return SessionLimits.Config.class;
        }
    }
}
