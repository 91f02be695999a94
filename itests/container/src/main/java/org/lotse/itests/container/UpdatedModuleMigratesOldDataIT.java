package org.lotse.itests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A guest module by its names only: what is loaded from it must be able to go. */
class UpdatedModuleMigratesOldDataIT {

    private static final Path GUEST = Path.of(System.getenv("LOTSE_PROBE_GUEST"));
    private static final ModuleId LOANS = new ModuleId("loans");
    private static final String LENDING_BOOK = "org.lotse.loans.LendingBook";

    private static final Iterator<TenantId> TOWNS = Product.municipalities().iterator();

    /** A town of its own for each test: what one migrates is new to the next. */
    private final TenantId town = TOWNS.next();

    private Bundle loans;
    private Actor.Person lender;

    @BeforeEach
    void guestModuleIsInstalled() throws Exception {
        install();
        lender = Product.memberOf(new RoleId("loans.lender"), town);
    }

    @AfterEach
    void uninstall() throws BundleException {
        if (loans.getState() != Bundle.UNINSTALLED) {
            loans.uninstall();
        }
    }

    @Test
    void rowsOfTheOldVersionAreReadByTheNewOne() throws Exception {
        enter("Beamer");

        update();

        assertThat(book()).contains("Loan[thing=Beamer, shelf=Ohne Platz]");
    }

    @Test
    void newVersionWritesItsNewColumn() throws Exception {
        update();

        enter("Kindersitz", "Keller 2");

        assertThat(book()).contains("Loan[thing=Kindersitz, shelf=Keller 2]");
    }

    @Test
    void updatedModuleIsStillOnAndTellsItsNewVersion() throws Exception {
        update();

        var modules = Product.service(Modules.class);
        assertThat(modules.on(town)).contains(LOANS);
        assertThat(modules.installed())
                .filteredOn(module -> module.id().equals(LOANS))
                .singleElement()
                .satisfies(module -> assertThat(module.version()).isEqualTo("2.0.0"));
    }

    @Test
    void olderVersionRefusesDataItDoesNotKnow() throws Exception {
        update();
        enter("Kindersitz", "Keller 2");
        loans.uninstall();

        install();

        assertThatThrownBy(this::book)
                .hasRootCauseMessage("Database " + town
                        + ", unit loans: knows versions [2] that this bundle does not have. Install the newer bundle.");
    }

    @Test
    void removedModuleLeavesItsDataForTheNextInstallation() throws Exception {
        enter("Bohrmaschine");
        loans.uninstall();
        assertThat(Product.service(Modules.class).on(town)).doesNotContain(LOANS);

        install();

        assertThat(book()).contains("Loan[thing=Bohrmaschine]");
    }

    private void install() throws IOException, BundleException {
        try (var jar = Files.newInputStream(GUEST.resolve("org.lotse.loans-v1.jar"))) {
            loans = Product.context().installBundle("probe:loans", jar);
        }
        loans.start();
        Product.service(LENDING_BOOK);
        Product.switchOn(town, LOANS);
    }

    private void update() throws IOException, BundleException {
        try (var jar = Files.newInputStream(GUEST.resolve("org.lotse.loans-v2.jar"))) {
            loans.update(jar);
        }
    }

    private void enter(Object... loan) throws ReflectiveOperationException {
        var type = loans.loadClass("org.lotse.loans.Loan");
        var line = type.getConstructors()[0].newInstance(loan);
        call("enter", new Class<?>[] {type}, line);
    }

    private List<String> book() throws ReflectiveOperationException {
        var all = (List<?>) call("all", new Class<?>[0]);
        return all.stream().map(Object::toString).toList();
    }

    private Object call(String method, Class<?>[] types, Object... arguments) throws ReflectiveOperationException {
        var book = Product.service(LENDING_BOOK);
        var called = loans.loadClass(LENDING_BOOK).getMethod(method, types);
        return Product.as(lender, town, () -> {
            try {
                var result = called.invoke(book, arguments);
                return result == null ? "nothing" : result;
            } catch (ReflectiveOperationException failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
