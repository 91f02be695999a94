package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.testing.FixedScope;

/** A district and some of its towns, by name. */
final class Towns implements Tenants {

    static final TenantId DISTRICT = new TenantId("08335");
    static final TenantId ENGEN = new TenantId("08335022");
    static final TenantId GAIENHOFEN = new TenantId("08335025");
    static final TenantId MOOS = new TenantId("08335055");
    static final TenantId OEHNINGEN = new TenantId("08335061");

    static final List<Tenant> ALL = List.of(
            new Tenant(DISTRICT, "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true),
            town(ENGEN, "Engen"),
            town(GAIENHOFEN, "Gaienhofen"),
            town(FixedScope.KONSTANZ, "Konstanz"),
            town(MOOS, "Moos"),
            town(OEHNINGEN, "Öhningen"),
            town(FixedScope.SINGEN, "Singen (Hohentwiel)"));

    @Override
    public List<Tenant> all() {
        return ALL;
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return ALL.stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    /** Three of them share an administration. */
    Optional<String> association(TenantId key) {
        return Set.of(GAIENHOFEN, MOOS, OEHNINGEN).contains(key) ? Optional.of("Höri") : Optional.empty();
    }

    private static Tenant town(TenantId key, String name) {
        return new Tenant(key, name, TenantKind.MUNICIPALITY, Optional.of(DISTRICT), true);
    }
}
