package org.lotse.cases.core.application.asking;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.lotse.platform.api.exchange.PackageRights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** One municipality asks another one for the hand-over of somebody. Accepting is handing over. */
@Component
public final class RequestKind implements PackageKind {

    /** The name under which it goes. */
    static final KindId KIND = new KindId("cases.hand-over-request");

    @Activate
    public RequestKind() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public PackageRights rights() {
        return new PackageRights(CasesPermissions.OPEN, CasesPermissions.HAND_OVER);
    }

    @Override
    public int longest() {
        return 4_000;
    }
}
