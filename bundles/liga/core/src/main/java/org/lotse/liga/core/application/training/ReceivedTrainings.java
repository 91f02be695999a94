package org.lotse.liga.core.application.training;

import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.OfferList;
import org.lotse.liga.api.training.TrainingOffers;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the municipality's copy of the list. */
@Component
public final class ReceivedTrainings implements TrainingOffers {

    private final IncomingPublications exchange;
    private final Documents documents;
    private final LigaChanges changes;
    private final Access access;

    /** The copy, what reads it, and what every call needs. */
    @Activate
    public ReceivedTrainings(
            @Reference IncomingPublications exchange,
            @Reference Documents documents,
            @Reference LigaChanges changes,
            @Reference Access access) {
        this.exchange = exchange;
        this.documents = documents;
        this.changes = changes;
        this.access = access;
    }

    @Override
    public Optional<OfferList> current() {
        access.require(LigaPermissions.OWN);
        var today = changes.today();
        return exchange.current(OffersKind.KIND).map(copy -> {
            var document = documents.read(copy.content(), OffersDocument.class);
            return new OfferList(
                    document.offers().stream()
                            .filter(offer -> !offer.isOver(today))
                            .map(offer -> offer.on(today))
                            .toList(),
                    document.contact(),
                    copy.publishedAt());
        });
    }
}
