package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.Roles;

class GateRefusesWhenModuleIsOffIT {

    private final CaseService cases = Product.service(CaseService.class);
    private final Access access = Product.service(Access.class);
    private Actor.Person manager;

    @BeforeEach
    void integrationManagerOfKonstanz() {
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOn(Product.SINGEN, Product.CASES);
        manager = Product.memberOf(Product.INTEGRATION_MANAGER, Product.KONSTANZ, Product.SINGEN);
    }

    @Test
    void callIsRefusedWhileTheModuleIsOff() {
        Product.switchOff(Product.KONSTANZ, Product.CASES);

        assertThatThrownBy(() -> Product.as(manager, Product.KONSTANZ, () -> cases.list(CaseQuery.ALL, null, 50)))
                .isInstanceOf(AccessDenied.class);
        assertThat(Product.as(manager, Product.KONSTANZ, () -> access.may(CasesPermissions.READ)))
                .isFalse();
    }

    @Test
    void otherTenantNoticesNothing() {
        Product.switchOff(Product.KONSTANZ, Product.CASES);

        assertThat(Product.as(manager, Product.SINGEN, () -> access.may(CasesPermissions.READ)))
                .isTrue();
    }

    @Test
    void switchingOnAgainFindsTheDataAsTheyWere() {
        var id = Product.as(manager, Product.KONSTANZ, () -> cases.open(SampleCases.of("Wiederda")));
        Product.switchOff(Product.KONSTANZ, Product.CASES);

        Product.switchOn(Product.KONSTANZ, Product.CASES);

        assertThat(Product.as(manager, Product.KONSTANZ, () -> cases.find(id)))
                .hasValueSatisfying(
                        found -> assertThat(found.person().familyName()).isEqualTo("Wiederda"));
    }

    @Test
    void rolesOfTheModuleAreOfferedOnlyWhileItIsOn() {
        var roles = Product.service(Roles.class);
        assertThat(roles.offeredTo(Product.KONSTANZ)).extracting(Role::id).contains(Product.INTEGRATION_MANAGER);

        Product.switchOff(Product.KONSTANZ, Product.CASES);

        assertThat(roles.offeredTo(Product.KONSTANZ)).extracting(Role::id).doesNotContain(Product.INTEGRATION_MANAGER);
    }

    @Test
    void memberWithoutTheRoleIsRefused() {
        Product.switchOn(Product.KONSTANZ, Product.HELPERS);
        var coordinator = Product.memberOf(Product.COORDINATOR, Product.KONSTANZ);

        assertThatThrownBy(() -> Product.as(coordinator, Product.KONSTANZ, () -> cases.list(CaseQuery.ALL, null, 50)))
                .isInstanceOf(AccessDenied.class);
    }
}
