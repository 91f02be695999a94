package org.lotse.platform.security.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final String OFFICE = "192.0.2.10";
    private static final String ELSEWHERE = "198.51.100.7";

    private final SetClock clock = new SetClock();
    private final Attempts attempts = new Attempts(clock);

    @Test
    void firstFiveAttemptsAreFree() {
        for (var i = 0; i < 5; i++) {
            assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
        }

        assertThat(attempts.begin(OFFICE, "ada")).contains(Duration.ofSeconds(2));
    }

    @Test
    void waitEndsWhenItsTimeIsOver() {
        wrong(5, OFFICE, "ada");

        clock.pass(Duration.ofSeconds(2));

        assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
    }

    @Test
    void waitDoublesWithEachWrongAttemptUpToAQuarterOfAnHour() {
        wrong(5, OFFICE, "ada");

        for (var expected : new int[] {2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900}) {
            assertThat(attempts.begin(OFFICE, "ada")).contains(Duration.ofSeconds(expected));
            clock.pass(Duration.ofSeconds(expected));
            assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
        }
    }

    @Test
    void askingWhileWaitingDoesNotProlongTheWait() {
        wrong(5, OFFICE, "ada");

        attempts.begin(OFFICE, "ada");
        clock.pass(Duration.ofSeconds(1));

        assertThat(attempts.begin(OFFICE, "ada")).contains(Duration.ofSeconds(1));
    }

    @Test
    void samePersonFromElsewhereIsNotHeldBack() {
        wrong(5, OFFICE, "ada");

        assertThat(attempts.begin(ELSEWHERE, "ada")).isEmpty();
    }

    @Test
    void colleagueAtTheSameOriginIsNotHeldBack() {
        wrong(5, OFFICE, "ada");

        assertThat(attempts.begin(OFFICE, "ben")).isEmpty();
    }

    @Test
    void successStartsAfresh() {
        wrong(4, OFFICE, "ada");
        attempts.begin(OFFICE, "ada");
        attempts.succeeded(OFFICE, "ada");

        wrong(4, OFFICE, "ada");

        assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
    }

    @Test
    void originThatTriesManyNamesIsSlowedDown() {
        wrongOnManyNames(40);

        assertThat(attempts.begin(OFFICE, "yet-another")).contains(Duration.ofSeconds(1));
        assertThat(attempts.begin(ELSEWHERE, "yet-another")).isEmpty();
    }

    @Test
    void whoHasSignedInFromThereBeforeIsNotHeldBackByTheOthers() {
        attempts.begin(OFFICE, "ada");
        attempts.succeeded(OFFICE, "ada");

        wrongOnManyNames(60);

        assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
        assertThat(attempts.begin(OFFICE, "unknown-here")).isPresent();
    }

    @Test
    void manyWhoSignInAtOneOfficeAreNoAttack() {
        for (var i = 0; i < 200; i++) {
            assertThat(attempts.begin(OFFICE, "person-" + i)).isEmpty();
            attempts.succeeded(OFFICE, "person-" + i);
        }
    }

    @Test
    void attemptsAreForgottenAfterAWhile() {
        wrong(5, OFFICE, "ada");

        clock.pass(Duration.ofHours(3));

        wrong(4, OFFICE, "ada");
        assertThat(attempts.begin(OFFICE, "ada")).isEmpty();
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneOrigin() {
        for (var i = 1; i <= 5; i++) {
            attempts.begin("2001:db8:0:1::" + i, "ada");
        }

        assertThat(attempts.begin("2001:db8:0:1:ffff::9%eth0", "ada")).isPresent();
        assertThat(attempts.begin("2001:db8:0:2::9", "ada")).isEmpty();
    }

    @Test
    void memoryIsBounded() {
        var small = new Attempts(clock, 10);

        for (var i = 0; i < 1000; i++) {
            small.begin("192.0.2." + i, "name-" + i);
            small.succeeded("192.0.2." + i, "name-" + i);
            small.begin("198.51.100." + i, "name-" + i);
        }

        assertThat(small.size()).isLessThanOrEqualTo(30);
    }

    private void wrong(int times, String origin, String name) {
        for (var i = 0; i < times; i++) {
            assertThat(attempts.begin(origin, name)).isEmpty();
        }
    }

    private void wrongOnManyNames(int names) {
        for (var i = 0; i < names; i++) {
            attempts.begin(OFFICE, "guess-" + i);
        }
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T08:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

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
