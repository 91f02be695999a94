package org.lotse.liga.core.application.request;

import java.util.Set;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageRights;
import org.lotse.platform.api.tenant.TenantKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What a district answers a municipality, or asks it. The module takes it in by itself. */
@Component
public final class RequestToMunicipality implements PackageKind {

    /** The name under which it goes. */
    static final KindId KIND = new KindId("liga.request-to-municipality");

    @Activate
    public RequestToMunicipality() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return RequestPost.VERSION;
    }

    @Override
    public PackageRights rights() {
        return new PackageRights(LigaPermissions.EDIT, LigaPermissions.READ, LigaPermissions.ASK);
    }

    @Override
    public Set<TenantKind> senders() {
        return Set.of(TenantKind.DISTRICT);
    }

    @Override
    public Set<TenantKind> receivers() {
        return Set.of(TenantKind.MUNICIPALITY);
    }

    @Override
    public int longest() {
        return RequestPost.LONGEST;
    }
}
