package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseQuery;
import org.lotse.cases.api.CaseService;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.module.ModuleData;
import org.lotse.platform.api.module.ModuleData.Holding;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;

class ErasedModuleBeginsAnewIT {

    private final CaseService cases = Product.service(CaseService.class);
    private final ModuleData data = Product.service(ModuleData.class);
    private final TenantId town = Product.municipalities().get(10);
    private final TenantId other = Product.municipalities().get(11);
    private Actor.Person manager;

    @BeforeEach
    void oneCaseInEachOfTwoTowns() {
        Product.switchOn(town, Product.CASES);
        Product.switchOn(other, Product.CASES);
        manager = Product.memberOf(Product.INTEGRATION_MANAGER, town, other);
        Product.as(manager, town, () -> cases.open(SampleCases.of("Gehtweg")));
        Product.as(manager, other, () -> cases.open(SampleCases.of("Bleibtda")));
    }

    @Test
    void whatWasErasedIsGoneAndOthersKeepTheirs() {
        Product.switchOff(town, Product.CASES);
        assertThat(Product.as(Product.OPERATOR, town, () -> data.of(Product.CASES)))
                .filteredOn(holding -> holding.table().equals("CASES_FILE"))
                .extracting(Holding::rows)
                .containsExactly(1L);

        erase(town);

        assertThat(Product.as(Product.OPERATOR, town, data::left)).doesNotContain(Product.CASES);
        Product.switchOn(town, Product.CASES);
        assertThat(list(town)).isZero();
        Product.as(manager, town, () -> cases.open(SampleCases.of("Neuanfang")));
        assertThat(list(town)).isEqualTo(1);
        assertThat(list(other)).isPositive();
        Product.switchOff(town, Product.CASES);
        erase(town);
    }

    @Test
    void nothingIsErasedWhileTheModuleIsOnOrByWhomMayNot() {
        assertThatThrownBy(() -> erase(town)).isInstanceOf(RuleViolation.class);
        Product.switchOff(town, Product.CASES);
        assertThatThrownBy(() -> Product.as(manager, town, () -> data.erase(Product.CASES, name(town))))
                .isInstanceOf(AccessDenied.class);

        Product.switchOn(town, Product.CASES);

        assertThat(list(town)).isPositive();
        Product.switchOff(town, Product.CASES);
        erase(town);
    }

    private int list(TenantId tenant) {
        return Product.as(
                manager,
                tenant,
                () -> cases.list(CaseQuery.ALL, null, 50).items().size());
    }

    private void erase(TenantId tenant) {
        Product.as(Product.OPERATOR, tenant, () -> data.erase(Product.CASES, name(tenant)));
    }

    private static String name(TenantId tenant) {
        return Product.service(Tenants.class).find(tenant).orElseThrow().name();
    }
}
