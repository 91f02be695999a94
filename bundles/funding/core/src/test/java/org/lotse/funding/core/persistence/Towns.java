package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.funding.api.Ags;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.TenantKind;
import org.lotse.platform.api.tenant.Tenants;

/** A district and some of its towns, by name. */
final class Towns implements Tenants {

    static final TenantId DISTRICT = new TenantId("08335");
    static final Ags ENGEN = new Ags("08335022");
    static final Ags KONSTANZ = new Ags("08335043");
    static final Ags GAIENHOFEN = new Ags("08335025");
    static final Ags MOOS = new Ags("08335055");
    static final Ags OEHNINGEN = new Ags("08335061");

    static final List<Tenant> ALL = List.of(
            new Tenant(DISTRICT, "Landkreis Konstanz", TenantKind.DISTRICT, Optional.empty(), true),
            town(ENGEN, "Engen"),
            town(GAIENHOFEN, "Gaienhofen"),
            town(KONSTANZ, "Konstanz"),
            town(MOOS, "Moos"),
            town(OEHNINGEN, "Öhningen"),
            town(new Ags("08335075"), "Singen (Hohentwiel)"));

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
        return Set.of(GAIENHOFEN.value(), MOOS.value(), OEHNINGEN.value()).contains(key.value())
                ? Optional.of("Höri")
                : Optional.empty();
    }

    private static Tenant town(Ags key, String name) {
        return new Tenant(new TenantId(key.value()), name, TenantKind.MUNICIPALITY, Optional.of(DISTRICT), true);
    }
}
