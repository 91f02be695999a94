package org.lotse.cases.core.application;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PackageKind;
import org.osgi.service.component.annotations.Component;

/** Cases that go from office to office. */
@Component
public final class HandoverPackages implements PackageKind {

    /** The name under which they go. */
    static final KindId KIND = new KindId("cases.hand-over");

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Permission send() {
        return CasesPermissions.HAND_OVER;
    }

    @Override
    public Permission receive() {
        return CasesPermissions.TAKE_OVER;
    }
}
