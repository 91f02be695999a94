package org.lotse.platform.modules.switches;

import java.util.List;
import java.util.Set;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.modules.candidates.Candidates;
import org.lotse.platform.modules.registry.ModuleRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Trials as the registry holds them, for the tenants the switch board knows. */
@Component
public final class TriedModules implements Candidates {

    private final ModuleRegistry registry;
    private final SwitchBoard board;
    private final Tenants tenants;

    /** @param registry keeps the offers apart */
    @Activate
    public TriedModules(@Reference ModuleRegistry registry, @Reference SwitchBoard board, @Reference Tenants tenants) {
        this.registry = registry;
        this.board = board;
        this.tenants = tenants;
    }

    @Override
    public Candidacy of(Set<String> bundles) {
        return registry.hold(bundles);
    }

    @Override
    public List<TenantId> tenantsWith(ModuleId module) {
        return tenants.all().stream()
                .map(Tenant::id)
                .filter(tenant -> board.switched(tenant).contains(module))
                .toList();
    }
}
