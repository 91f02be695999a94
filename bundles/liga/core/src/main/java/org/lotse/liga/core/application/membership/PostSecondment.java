package org.lotse.liga.core.application.membership;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.secondment.SecondmentKind;
import org.osgi.service.component.annotations.Component;

/** Whoever holds a post works in its municipalities. */
@Component
public final class PostSecondment implements SecondmentKind {

    /** The reason. */
    static final KindId ID = new KindId("liga.post");

    /** Known by its name alone: where the module {@code cases} is off or not there, it grants nothing. */
    static final RoleId INTEGRATION_MANAGER = new RoleId("cases.integration-manager");

    @Override
    public KindId id() {
        return ID;
    }

    @Override
    public Permission permission() {
        return LigaPermissions.EDIT;
    }

    @Override
    public RoleId role() {
        return INTEGRATION_MANAGER;
    }
}
