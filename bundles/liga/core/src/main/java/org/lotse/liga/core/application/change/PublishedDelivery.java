package org.lotse.liga.core.application.change;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PublicationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Who delivers where, and what is announced, for all municipalities: councils decide it in public. */
@Component
public final class PublishedDelivery implements PublicationKind {

    /** The name under which it goes. */
    static final KindId KIND = new KindId("liga.delivery");

    @Activate
    public PublishedDelivery() {}

    @Override
    public KindId id() {
        return KIND;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Permission publish() {
        return LigaPermissions.EDIT;
    }

    @Override
    public Permission read() {
        return LigaPermissions.OWN;
    }
}
