package org.lotse.platform.modules.gate;

import java.util.List;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.Actor;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.InstalledModules;
import org.lotse.platform.modules.switches.SwitchBoard;
import org.lotse.platform.security.signin.Memberships;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gate. Everything it does not find is a refusal. */
@Component
public final class RoleGate implements Access {

    private final CurrentScope scope;
    private final Tenants tenants;
    private final InstalledModules installed;
    private final SwitchBoard board;
    private final Memberships memberships;

    /** Asks four services; none of them asks back. */
    @Activate
    public RoleGate(
            @Reference CurrentScope scope,
            @Reference Tenants tenants,
            @Reference InstalledModules installed,
            @Reference SwitchBoard board,
            @Reference Memberships memberships) {
        this.scope = scope;
        this.tenants = tenants;
        this.installed = installed;
        this.board = board;
        this.memberships = memberships;
    }

    @Override
    public boolean may(Permission permission) {
        var here = scope.get();
        if (here.isEmpty()) {
            return false;
        }
        var tenant = tenants.find(here.get().tenant());
        if (tenant.isEmpty() || !tenant.get().active()) {
            return false;
        }
        var module = permission.module();
        return on(tenant.get(), module)
                && switch (here.get().actor()) {
                    case Actor.Operator operator -> module.equals(ModuleId.PLATFORM);
                    case Actor.Module itself -> itself.id().equals(module);
                    case Actor.Visitor visitor -> visitor.only().equals(permission);
                    case Actor.Person person -> holds(person, tenant.get(), module, permission);
                };
    }

    private boolean on(Tenant tenant, ModuleId module) {
        return module.equals(ModuleId.PLATFORM) || board.on(tenant.id()).contains(module);
    }

    private boolean holds(Actor.Person person, Tenant tenant, ModuleId module, Permission permission) {
        var held = memberships.roles(person.id(), tenant.id());
        return offered(tenant, module).stream()
                .anyMatch(role -> held.contains(role.id()) && role.permissions().contains(permission));
    }

    private List<Role> offered(Tenant tenant, ModuleId module) {
        if (module.equals(ModuleId.PLATFORM)) {
            return PlatformRoles.suiting(tenant.kind());
        }
        var present = installed.now().get(module);
        return present == null ? List.of() : present.rolesIn(tenant.kind());
    }
}
