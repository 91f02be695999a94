package org.lotse.platform.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotse.platform.api.module.ModuleId;

class NamesTest {

    @Test
    void permissionBelongsToTheModuleBeforeItsFirstDot() {
        assertThat(new Permission("cases.contacts.edit").module()).isEqualTo(new ModuleId("cases"));
    }

    @Test
    void titleOfARoleIsFoundAmongItsModulesTexts() {
        assertThat(new RoleId("cases.integration-manager").titleKey()).isEqualTo("cases.role.integration-manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cases", "cases.", ".read", "Cases.read", "cases read", "cases..read"})
    void malformedPermissionsAreRefused(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Permission(key));
    }
}
