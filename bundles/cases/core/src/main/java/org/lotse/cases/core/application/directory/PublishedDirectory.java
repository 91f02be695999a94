package org.lotse.cases.core.application.directory;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.exchange.KindId;
import org.lotse.platform.api.exchange.PublicationKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The list of regular services, for all municipalities. */
@Component
public final class PublishedDirectory implements PublicationKind {

    /** The name under which it goes. */
    static final KindId KIND = new KindId("cases.services");

    @Activate
    public PublishedDirectory() {}

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
        return CasesPermissions.DIRECTORY;
    }

    @Override
    public Permission read() {
        return CasesPermissions.READ;
    }
}
