package org.lotse.liga.core.application.membership;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.secondment.SecondmentKind;
import org.osgi.service.component.annotations.Component;

/** Whoever stands in works in the municipality, on the days of the cover. */
@Component
public final class CoverSecondment implements SecondmentKind {

    /** The reason. */
    public static final KindId ID = new KindId("liga.cover");

    @Override
    public KindId id() {
        return ID;
    }

    @Override
    public Permission permission() {
        return LigaPermissions.ABSENCES;
    }

    @Override
    public RoleId role() {
        return PostSecondment.INTEGRATION_MANAGER;
    }
}
