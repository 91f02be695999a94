package org.lotse.platform.ui.shell.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspiciousTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/users",
                "/VAADIN/..",
                "/%2e%2e/etc",
                "/a%2Fb",
                "/a\\b",
                "/a;b=c",
                "//etc",
                "/a%00",
                "/%252e"
            })
    void addressThatTriesToLeadOutIsCrafted(String address) {
        assertThat(Suspicious.isCrafted(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/cases/01a20d00-9b53-74f8-b551-a27a1a8c5e73/edit",
                "/VAADIN/build/indexhtml-abc.js",
                "/a..b.css"
            })
    void ordinaryAddressIsNot(String address) {
        assertThat(Suspicious.isCrafted(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenant", "tenantId", "X-Tenant-Id", "tenant_id", "Mandant", "x-tenant"})
    void nameOfATenantIsSeen(String name) {
        assertThat(Suspicious.namesATenant(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to", "reason", "lieutenant", "Cookie", "v-r"})
    void otherNamesAreNot(String name) {
        assertThat(Suspicious.namesATenant(name)).isFalse();
    }
}
