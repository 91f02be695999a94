package org.lotse.platform.api.module;

import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears of changes after they took effect. A whiteboard service: register it, and it is called on the thread that made
 * the change, with no scope promised; return at once and work elsewhere. What a listener throws is logged under its
 * name and harms nobody else.
 */
@ConsumerType
public interface ModulesListener {

    /** Another set of modules is on for this tenant. */
    void switched(TenantId tenant);

    /** A module was installed, updated or removed, for whatever tenants have it on. */
    void installedChanged(ModuleId module);

    /** What the module, which is off, had kept for this tenant was removed for good. */
    default void erased(TenantId tenant, ModuleId module) {}
}
