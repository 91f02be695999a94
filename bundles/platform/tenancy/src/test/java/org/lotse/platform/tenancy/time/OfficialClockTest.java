package org.lotse.platform.tenancy.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OfficialClockTest {

    private final OfficialClock clock = new OfficialClock();

    @Test
    void itShowsLegalTimeInGermany() {
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
    }

    @Test
    void itKnowsNothingFinerThanMicroseconds() {
        assertThat(clock.instant().getNano() % 1000).isZero();
    }
}
