package org.lotse.cases.core.application.directory;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.directory.PublishedServices;
import org.lotse.cases.api.directory.RegularServices;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the municipality's copy of the district's list. */
@Component
public final class ReceivedServices implements RegularServices {

    private final IncomingPublications exchange;
    private final Documents documents;
    private final Access access;

    /** The exchange, what reads its documents, and the gate. */
    @Activate
    public ReceivedServices(
            @Reference IncomingPublications exchange, @Reference Documents documents, @Reference Access access) {
        this.exchange = exchange;
        this.documents = documents;
        this.access = access;
    }

    @Override
    public PublishedServices current() {
        access.require(CasesPermissions.READ);
        return exchange.current(PublishedDirectory.KIND)
                .map(copy -> new PublishedServices(
                        copy.publishedAt(),
                        documents.read(copy.content(), DirectoryDocument.class).read()))
                .orElse(PublishedServices.NONE);
    }
}
