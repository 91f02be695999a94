package org.lotse.liga.core.application.training;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PublicationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Trainings that the district offers municipalities. Nobody who takes part is in it. */
@Component
public final class OffersKind implements PublicationKind {

    /** The name under which they go. */
    static final KindId KIND = new KindId("liga.trainings");

    @Activate
    public OffersKind() {}

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
