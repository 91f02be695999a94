package org.lotse.platform.ui.shell.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.testing.FixedScope;

class FeedAddressTest {

    private static final String SECRET = "1dq-KYDo5czCVtcgp62tlo0qWJ4MP1_3mUXNZpl15Qs";

    @Test
    void addressIsReadInItsParts() {
        assertThat(FeedAddress.parse("/appointments/08335043/" + SECRET + ".ics"))
                .contains(new FeedAddress("appointments", FixedScope.KONSTANZ, SECRET));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/appointments/08335043/" + SECRET,
                "/appointments/08335043/short.ics",
                "/appointments/0833/" + SECRET + ".ics",
                "/appointments/08335043/../" + SECRET + ".ics",
                "/Appointments/08335043/" + SECRET + ".ics",
                "/appointments/08335043/" + SECRET + ".ics/more"
            })
    void whateverIsNotExactlyAnAddressIsNone(String path) {
        assertThat(FeedAddress.parse(path)).isEmpty();
    }

    @Test
    void logNeverTellsTheSecret() {
        assertThat(new FeedAddress("appointments", FixedScope.KONSTANZ, SECRET).toString())
                .doesNotContain(SECRET);
    }
}
