package org.lotse.liga.core.application.load;

import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.OwnCareRatio;
import org.lotse.liga.api.load.PublishedRatio;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the municipality's copy of what the district published, and tells its own part. */
@Component
public final class ReceivedRatio implements OwnCareRatio {

    private final IncomingPublications exchange;
    private final Documents documents;
    private final CurrentScope scope;
    private final Access access;

    /** The exchange, what reads its documents, who asks, and the gate. */
    @Activate
    public ReceivedRatio(
            @Reference IncomingPublications exchange,
            @Reference Documents documents,
            @Reference CurrentScope scope,
            @Reference Access access) {
        this.exchange = exchange;
        this.documents = documents;
        this.scope = scope;
        this.access = access;
    }

    @Override
    public Optional<PublishedRatio> current() {
        access.require(LigaPermissions.OWN);
        return Ags.parse(scope.require().tenant().value())
                .flatMap(own -> exchange.current(PublishedRatios.KIND)
                        .flatMap(copy -> documents
                                .read(copy.content(), RatioDocument.class)
                                .of(own, copy.publishedAt())));
    }
}
