package org.lotse.platform.modules.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.platform.testing.FixedScope.KONSTANZ;
import static org.lotse.platform.testing.FixedScope.SINGEN;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.databases.OnEachDatabase;
import org.lotse.platform.testing.persistence.DatabaseUnit;

@OnEachDatabase
class JpaSwitchesTest {

    private static final ModuleId CASES = new ModuleId("cases");
    private static final ModuleId HELPERS = new ModuleId("helpers");

    @TempDir
    private Path directory;

    private DatabaseUnit unit;
    private Transactions transactions;
    private JpaSwitches switches;

    @BeforeEach
    void open() {
        unit = new DatabaseUnit(directory, "modules", JpaSwitches.class.getClassLoader(), new FixedScope());
        transactions = unit.transactions();
        switches = new JpaSwitches(unit.entities());
    }

    @AfterEach
    void close() {
        unit.close();
    }

    @Test
    void switchesAreKeptByTenant() {
        on(KONSTANZ, CASES);
        on(KONSTANZ, HELPERS);
        on(SINGEN, HELPERS);

        assertThat(of(KONSTANZ)).containsExactlyInAnyOrder(CASES, HELPERS);
        assertThat(of(SINGEN)).containsExactly(HELPERS);
    }

    @Test
    void switchingOnTwiceOrOffTwiceChangesNothing() {
        on(KONSTANZ, CASES);
        on(KONSTANZ, CASES);
        assertThat(of(KONSTANZ)).containsExactly(CASES);

        off(KONSTANZ, CASES);
        off(KONSTANZ, CASES);
        assertThat(of(KONSTANZ)).isEmpty();
    }

    @Test
    void switchingOffConcernsOneTenant() {
        on(KONSTANZ, CASES);
        on(SINGEN, CASES);

        off(KONSTANZ, CASES);

        assertThat(of(SINGEN)).containsExactly(CASES);
    }

    private void on(TenantId tenant, ModuleId module) {
        transactions.write(() -> switches.on(tenant, module));
    }

    private void off(TenantId tenant, ModuleId module) {
        transactions.write(() -> switches.off(tenant, module));
    }

    private Set<ModuleId> of(TenantId tenant) {
        return transactions.read(() -> switches.of(tenant));
    }
}
