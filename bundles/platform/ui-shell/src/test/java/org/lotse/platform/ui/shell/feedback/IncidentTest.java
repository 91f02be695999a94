package org.lotse.platform.ui.shell.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;

class IncidentTest {

    @RepeatedTest(20)
    void aNumberCanBeReadOutOnTheTelephone() {
        assertThat(Incident.at(Instant.EPOCH).number()).matches("[2-9A-HJ-NP-Z]{8}");
    }
}
