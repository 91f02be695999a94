package org.lotse.platform.ui.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndReasonTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonIsFoundAgainByItsWord(EndReason reason) {
        assertThat(EndReason.of(reason.word())).contains(reason);
    }

    @Test
    void anInventedReasonSaysNothing() {
        assertThat(EndReason.of("you-won")).isEmpty();
    }
}
