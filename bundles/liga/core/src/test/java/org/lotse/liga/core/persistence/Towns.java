package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/** Two municipalities and their district. */
final class Towns implements Tenants {

    private static final List<Tenant> ALL = List.of(
            new Tenant(new TenantId("08335"), "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true),
            town(Told.GOTTMADINGEN, "Gottmadingen"),
            town(new Ags("08335043"), "Konstanz"),
            town(Told.SINGEN, "Singen (Hohentwiel)"));

    @Override
    public List<Tenant> all() {
        return ALL;
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return ALL.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    private static Tenant town(Ags key, String name) {
        return new Tenant(
                new TenantId(key.value()), name, TenantKind.MUNICIPALITY, Optional.of(new TenantId("08335")), true);
    }
}
