package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseService;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.Modules;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

class ModuleDisappearsWhenBundleStopsIT {

    private final Modules modules = Product.service(Modules.class);
    private final Bundle core = Product.bundle("org.lotse.cases.core");
    private Actor.Person manager;

    @BeforeEach
    void casesAreOn() {
        Product.service(CaseService.class);
        Product.switchOn(Product.KONSTANZ, Product.CASES);
        Product.switchOn(Product.KONSTANZ, Product.HELPERS);
        manager = Product.memberOf(Product.INTEGRATION_MANAGER, Product.KONSTANZ);
    }

    @AfterEach
    void startAgain() throws BundleException {
        core.start();
        Product.service(CaseService.class);
    }

    @Test
    void stoppedModuleIsNeitherInstalledNorOn() throws BundleException {
        core.stop();

        assertThat(modules.installed()).extracting(InstalledModule::id).doesNotContain(Product.CASES);
        assertThat(modules.on(Product.KONSTANZ)).doesNotContain(Product.CASES);
    }

    @Test
    void viewsAndServiceGoWithTheBundle() throws BundleException {
        assertThat(Product.routes()).contains("cases");

        core.stop();

        assertThat(Product.routes()).noneMatch(route -> route.startsWith("cases"));
        assertThat(Product.context().getServiceReference(CaseService.class)).isNull();
    }

    @Test
    void otherModulesStay() throws BundleException {
        core.stop();

        assertThat(modules.on(Product.KONSTANZ)).contains(Product.HELPERS);
        assertThat(Product.routes()).contains("helpers");
    }

    @Test
    void startedAgainItIsOnWhereItWasAndHasItsData() throws BundleException {
        var id = Product.as(
                manager,
                Product.KONSTANZ,
                () -> Product.service(CaseService.class).open(SampleCases.of("Bleibt")));
        core.stop();

        core.start();

        var cases = Product.service(CaseService.class);
        assertThat(modules.on(Product.KONSTANZ)).contains(Product.CASES);
        assertThat(Product.as(manager, Product.KONSTANZ, () -> cases.find(id))).isPresent();
    }
}
