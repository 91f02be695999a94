package org.lotse.platform.exchange.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.module.InstalledModule;
import org.lotse.platform.api.module.ModuleId;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FixedScope;

/** A district and two towns, and where the module is off. */
final class Towns implements Tenants, Modules {

    static final TenantId DISTRICT = new TenantId("08335");
    static final TenantId CLOSED = new TenantId("08335001");

    final Set<TenantId> off = new HashSet<>();

    @Override
    public List<Tenant> all() {
        return List.of(
                new Tenant(DISTRICT, "Landkreis", TenantKind.DISTRICT, Optional.empty(), true),
                town(CLOSED, "Aach", false),
                town(FixedScope.KONSTANZ, "Konstanz", true),
                town(FixedScope.SINGEN, "Singen", true));
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return all().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    @Override
    public List<InstalledModule> installed() {
        return List.of();
    }

    @Override
    public List<ModuleId> on(TenantId tenant) {
        return off.contains(tenant) ? List.of() : List.of(new ModuleId("cases"));
    }

    @Override
    public List<ModuleId> waiting(TenantId tenant) {
        return List.of();
    }

    @Override
    public List<ModuleId> dependants(TenantId tenant, ModuleId module) {
        return List.of();
    }

    @Override
    public void switchOn(ModuleId module) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void switchOff(Set<ModuleId> modules) {
        throw new UnsupportedOperationException();
    }

    private static Tenant town(TenantId id, String name, boolean active) {
        return new Tenant(id, name, TenantKind.MUNICIPALITY, Optional.of(DISTRICT), active);
    }
}
