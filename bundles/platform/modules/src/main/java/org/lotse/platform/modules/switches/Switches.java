package org.lotse.platform.modules.switches;

import java.util.Set;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;

/** The stored switches. Every call joins the running transaction of the unit {@code modules}. */
public interface Switches {

    /** What the tenant has switched on, installed or not. */
    Set<ModuleId> of(TenantId tenant);

    /** Stores that the tenant switched the module on; it was off before. */
    void on(TenantId tenant, ModuleId module);

    /** Stores that the tenant switched the module off. */
    void off(TenantId tenant, ModuleId module);
}
