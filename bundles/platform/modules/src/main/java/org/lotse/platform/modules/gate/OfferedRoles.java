package org.lotse.platform.modules.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lotse.platform.api.access.Role;
import org.lotse.platform.api.access.Roles;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.registry.InstalledModules;
import org.lotse.platform.modules.switches.SwitchBoard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The platform's roles first, then those of the modules that are on, by module. */
@Component
public final class OfferedRoles implements Roles {

    private final Tenants tenants;
    private final InstalledModules installed;
    private final SwitchBoard board;

    /** Asks what is installed and on. */
    @Activate
    public OfferedRoles(
            @Reference Tenants tenants, @Reference InstalledModules installed, @Reference SwitchBoard board) {
        this.tenants = tenants;
        this.installed = installed;
        this.board = board;
    }

    @Override
    public List<Role> offeredTo(TenantId tenant) {
        return tenants.find(tenant).map(this::offeredTo).orElse(List.of());
    }

    private List<Role> offeredTo(Tenant tenant) {
        var modules = installed.now();
        var offered = new ArrayList<>(PlatformRoles.suiting(tenant.kind()));
        board.on(tenant.id()).stream()
                .flatMap(id -> Optional.ofNullable(modules.get(id)).stream())
                .map(module -> module.rolesIn(tenant.kind()))
                .forEach(offered::addAll);
        return List.copyOf(offered);
    }
}
