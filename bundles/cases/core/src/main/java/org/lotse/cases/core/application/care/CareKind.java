package org.lotse.cases.core.application.care;

import java.util.Set;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.MarkKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Somebody is accompanied here. */
@Component
public final class CareKind implements MarkKind {

    /** The name under which it is marked. */
    static final KindId KIND = new KindId("cases.care");

    @Activate
    public CareKind() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public Set<Permission> uses() {
        return Set.of(
                CasesPermissions.OPEN,
                CasesPermissions.EDIT,
                CasesPermissions.CLOSE,
                CasesPermissions.TAKE_OVER,
                CasesPermissions.HAND_OVER);
    }
}
