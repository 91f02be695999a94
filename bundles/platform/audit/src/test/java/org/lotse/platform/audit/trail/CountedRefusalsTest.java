package org.lotse.platform.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.RecordedActs;

class CountedRefusalsTest {

    private static final Act ADA = Act.of("platform.sign-in-refused", "account", "ada");
    private static final Act BEN = Act.of("platform.sign-in-refused", "account", "ben");

    private final RecordedActs trail = new RecordedActs(new FixedScope().nobody());
    private final PushedClock clock = new PushedClock();
    private final CountedRefusals refusals = new CountedRefusals(trail, clock);

    @AfterEach
    void stop() {
        refusals.stop();
    }

    @Test
    void firstRefusalIsRecordedAtOnceAndFurtherOnesAsANumberWhenTheWindowIsOver() {
        refusals.record("here", ADA);
        refusals.record("here", ADA);
        refusals.record("here", ADA);
        assertThat(trail.ofThePlatform()).containsExactly(ADA);

        clock.now = clock.now.plus(CountedRefusals.WINDOW);
        refusals.closeWindows();

        assertThat(trail.ofThePlatform()).containsExactly(ADA, ADA.with("further", "2"));
    }

    @Test
    void nothingIsAddedWhereItStayedAtOne() {
        refusals.record("here", ADA);

        clock.now = clock.now.plus(CountedRefusals.WINDOW);
        refusals.closeWindows();
        refusals.record("here", ADA);

        assertThat(trail.ofThePlatform()).containsExactly(ADA, ADA);
    }

    @Test
    void windowThatIsNotOverStaysOpen() {
        refusals.record("here", ADA);
        refusals.record("here", ADA);

        clock.now = clock.now.plus(CountedRefusals.WINDOW.minusSeconds(1));
        refusals.closeWindows();

        assertThat(trail.ofThePlatform()).containsExactly(ADA);
    }

    @Test
    void sourcesAndSubjectsAreToldApart() {
        refusals.record("here", ADA);
        refusals.record("there", ADA);
        refusals.record("here", BEN);

        assertThat(trail.ofThePlatform()).containsExactly(ADA, ADA, BEN);
    }

    @Test
    void floodFromManySourcesIsBoundedAndNoneOfItIsLost() {
        for (var i = 0; i < 10_000; i++) {
            refusals.record("source " + i, ADA);
        }
        clock.now = clock.now.plus(CountedRefusals.WINDOW);
        refusals.closeWindows();

        assertThat(trail.ofThePlatform()).hasSize(CountedRefusals.SOURCES + 1);
        assertThat(trail.ofThePlatform().getLast())
                .extracting(Act::subject, Act::details)
                .isEqualTo(tuple("many", Map.of("further", "9950")).toList());
    }

    @Test
    void sourceIsNeverRecorded() {
        refusals.record("192.0.2.10", ADA);
        refusals.record("192.0.2.10", ADA);
        refusals.stop();

        assertThat(trail.ofThePlatform().toString()).doesNotContain("192.0.2.10");
    }

    @Test
    void whatWasCountedIsRecordedWhenThePlatformStops() {
        refusals.record("here", ADA);
        refusals.record("here", ADA);

        refusals.stop();

        assertThat(trail.ofThePlatform()).containsExactly(ADA, ADA.with("further", "1"));
    }

    @Test
    void trailThatCannotBeReachedDoesNotEndTheCounting() {
        var broken = new CountedRefusals(
                new AuditTrail() {
                    @Override
                    public void record(Act act) {
                        throw new IllegalStateException("no database");
                    }

                    @Override
                    public void recordForPlatform(Act act) {
                        if (act.details().containsKey("further")) {
                            throw new IllegalStateException("no database");
                        }
                    }
                },
                clock);
        broken.record("here", ADA);
        broken.record("here", ADA);

        assertThatCode(broken::stop).doesNotThrowAnyException();
    }

    private static final class PushedClock extends Clock {

        private Instant now = Instant.parse("2026-11-24T09:30:00Z");

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
