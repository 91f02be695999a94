package org.lotse.platform.modules.switches;

import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.access.Scope;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.module.OwnSwitch;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a module throw its own switch below, as the operator would on the console, and in the module's name. */
@Component
public final class SwitchedByThemselves implements OwnSwitch {

    private final CurrentScope scope;
    private final Tenants tenants;
    private final Modules modules;
    private final ScopeBinding binding;

    /** @param modules throws the switch, and writes it into the municipality's trail */
    @Activate
    public SwitchedByThemselves(
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference Modules modules,
            @Reference ScopeBinding binding) {
        this.scope = scope;
        this.tenants = tenants;
        this.modules = modules;
        this.binding = binding;
    }

    @Override
    public void set(TenantId municipality, boolean on) {
        var here = scope.require();
        var itself = acting(here);
        var below = tenants.find(municipality)
                .filter(Tenant::active)
                .filter(tenant -> tenant.parent().equals(Optional.of(here.tenant())));
        if (below.isEmpty() || !modules.isOn(here.tenant(), itself)) {
            throw new AccessDenied(PlatformPermissions.SWITCH_MODULES);
        }
        binding.call(new Scope(municipality, new Actor.Operator(itself.value())), () -> {
            if (on) {
                modules.switchOn(itself);
            } else {
                modules.switchOff(Set.of(itself));
            }
            return Boolean.TRUE;
        });
    }

    private static ModuleId acting(Scope here) {
        if (here.actor() instanceof Actor.Module module) {
            return module.id();
        }
        throw new AccessDenied(PlatformPermissions.SWITCH_MODULES);
    }
}
