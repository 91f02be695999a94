package org.lotse.platform.modules.registry;

import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.TenantId;

/** Tells everybody who listens; returns normally whatever a listener does. */
public interface ModuleNews {

    /** Another set of modules is on for this tenant; call after the commit. */
    void switched(TenantId tenant);

    /** A module was installed, updated or removed. */
    void installedChanged(ModuleId module);

    /** What the module had kept for the tenant was removed; call after the commit. */
    void erased(TenantId tenant, ModuleId module);
}
