package org.lotse.platform.ui.shell.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Instant NOON = Instant.parse("2026-11-30T11:00:00Z");

    @Test
    void eachBeginsWhereTheLastOneEnded() {
        var first = Stretch.at(NOON.minusSeconds(50), NOON.minusSeconds(70));

        var second = Stretch.at(NOON, first.asked());

        assertThat(second).isEqualTo(new Stretch(first.upTo(), NOON.plusSeconds(1800)));
    }

    @Test
    void whoComesIsRemindedOfWhatBeginsInMoreThanHalfAnHourOnly() {
        var first = Stretch.at(NOON, null);

        assertThat(first.after()).isEqualTo(NOON.plusSeconds(1800));
        assertThat(first.upTo()).isEqualTo(first.after());
    }
}
