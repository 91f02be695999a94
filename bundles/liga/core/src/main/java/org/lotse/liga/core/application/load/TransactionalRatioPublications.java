package org.lotse.liga.core.application.load;

import java.time.Instant;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.RatioPublications;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Publishes care ratios: read in one transaction of the current tenant, published in another. */
@Component
public final class TransactionalRatioPublications implements RatioPublications {

    private final LoadKnowledge knowledge;
    private final OutgoingPublications exchange;
    private final Documents documents;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalRatioPublications(
            @Reference LoadKnowledge knowledge,
            @Reference OutgoingPublications exchange,
            @Reference Documents documents,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.knowledge = knowledge;
        this.exchange = exchange;
        this.documents = documents;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<Instant> last() {
        access.require(LigaPermissions.EDIT);
        return exchange.current(PublishedRatios.KIND).map(Publication::publishedAt);
    }

    @Override
    public int publish() {
        access.require(LigaPermissions.EDIT);
        var municipalities = changes.municipalities();
        // Posts that are read for a list are not for a transaction that writes.
        var document = transactions.read(
                () -> RatioDocument.of(knowledge.on(changes.today()).district(municipalities)));
        return transactions.write(() -> exchange.publish(PublishedRatios.KIND, documents.write(document)));
    }
}
