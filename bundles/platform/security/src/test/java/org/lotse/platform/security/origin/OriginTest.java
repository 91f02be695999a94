package org.lotse.platform.security.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void aProxyOnThisMachineIsBelievedWhatItAddedLast() {
        assertThat(Origin.of("127.0.0.1", "203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(Origin.of("127.0.0.1", "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(Origin.of("0:0:0:0:0:0:0:1", "2001:db8:1:2:3::4")).isEqualTo(Origin.network("2001:db8:1:2::9"));
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(Origin.of("192.0.2.1", "203.0.113.9")).isEqualTo("192.0.2.1");
    }

    @Test
    void whatIsNoAddressCountsAsNone() {
        assertThat(Origin.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
        assertThat(Origin.of("127.0.0.1", "")).isEqualTo("127.0.0.1");
        assertThat(Origin.of("127.0.0.1", "203.0.113.9, unknown")).isEqualTo("127.0.0.1");
        assertThat(Origin.of("127.0.0.1", "203.0.113.9,")).isEqualTo("127.0.0.1");
    }
}
