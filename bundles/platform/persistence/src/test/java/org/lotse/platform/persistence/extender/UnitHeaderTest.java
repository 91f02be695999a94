package org.lotse.platform.persistence.extender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitHeaderTest {

    @Test
    void aUnitBelongsToTenantsUnlessItSaysOtherwise() {
        assertThat(UnitHeader.parse("cases")).isEqualTo(new UnitHeader("cases", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenancy;home=platform", "tenancy; home=platform", "tenancy;home=\"platform\""})
    void aUnitMayBelongToThePlatform(String header) {
        assertThat(UnitHeader.parse(header)).isEqualTo(new UnitHeader("tenancy", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cases", "cases,liga", "cases;home=elsewhere", "cases;house=platform", "../cases"})
    void anythingElseIsRefused(String header) {
        assertThatThrownBy(() -> UnitHeader.parse(header)).isInstanceOf(IllegalArgumentException.class);
    }
}
