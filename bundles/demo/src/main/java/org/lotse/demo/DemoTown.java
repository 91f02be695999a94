package org.lotse.demo;

import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;

/** The towns in which the demonstration happens, and the modules they have on to begin with. */
enum DemoTown {
    /** Everything. */
    KONSTANZ("08335043", "cases", "helpers"),
    /** Everything. */
    SINGEN("08335075", "cases", "helpers"),
    /** Volunteers only. */
    BUESINGEN("08335015", "helpers"),
    /** Cases only. */
    GOTTMADINGEN("08335028", "cases"),
    /** Cases only. */
    RADOLFZELL("08335063", "cases");

    /** The district of all of them. */
    static final TenantId DISTRICT = new TenantId("08335");

    private final TenantId tenant;
    private final Set<String> modules;

    DemoTown(String key, String... modules) {
        this.tenant = new TenantId(key);
        this.modules = Set.of(modules);
    }

    TenantId tenant() {
        return tenant;
    }

    Set<ModuleId> modules() {
        return modules.stream().map(ModuleId::new).collect(Collectors.toSet());
    }
}
