package org.lotse.platform.api.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {

    @Test
    void leadingZeroBelongsToTheKey() {
        assertThat(new TenantId("08335043")).hasToString("08335043");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8335043", "083350431", "0833504x", "../08335", "08335043 ", "٠٨٣٣٥"})
    void anythingButFiveOrEightDigitsIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TenantId(value));
    }
}
