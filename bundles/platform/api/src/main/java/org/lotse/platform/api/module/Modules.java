package org.lotse.platform.api.module;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which modules are installed, and which of them a tenant has on. Reading needs no permission and comes from memory;
 * switching acts on the tenant of the current scope only and is told to every {@link ModulesListener} after it is
 * stored. Any thread.
 */
@ProviderType
public interface Modules {

    /** The installed modules, by id. */
    List<InstalledModule> installed();

    /** The modules that work for this tenant now: installed, switched on, suitable, and with all they need. By id. */
    List<ModuleId> on(TenantId tenant);

    /**
     * The modules that the tenant has switched on and that do not work now: not installed, or without a module they need. They
     * work again by themselves when what is missing is back. By id.
     */
    List<ModuleId> waiting(TenantId tenant);

    /** Whether the module works for this tenant now. {@link ModuleId#PLATFORM} always does. */
    default boolean isOn(TenantId tenant, ModuleId module) {
        return module.equals(ModuleId.PLATFORM) || on(tenant).contains(module);
    }

    /** The modules now on for the tenant that need this one, directly or through others. By id. */
    List<ModuleId> dependants(TenantId tenant, ModuleId module);

    /**
     * Switches a module on for the tenant of the current scope. Does nothing if it is on already.
     *
     * @throws org.lotse.platform.api.access.AccessDenied without {@code platform.modules.switch}
     * @throws org.lotse.platform.api.rule.RuleViolation if it is not installed, does not suit the tenant's kind, or needs
     *     a module that is off; the message names which
     */
    void switchOn(ModuleId module);

    /**
     * Switches modules off for the tenant of the current scope, all in one step. Their data stays.
     *
     * @param modules a module and, if there are any, its {@link #dependants}
     * @throws org.lotse.platform.api.access.AccessDenied without {@code platform.modules.switch}
     * @throws org.lotse.platform.api.rule.RuleViolation if a module outside the set needs one inside it
     */
    void switchOff(Set<ModuleId> modules);
}
