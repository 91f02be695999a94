package org.lotse.liga.core.application.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.change.OwnDelivery;
import org.lotse.liga.api.change.OwnDeliveryDetails;
import org.lotse.liga.api.delivery.DeliveryStep;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.IncomingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what concerns the own municipality from its copy of what the district published. */
@Component(service = {OwnDelivery.class, ReceivedDelivery.class})
public final class ReceivedDelivery implements OwnDelivery {

    private final IncomingPublications exchange;
    private final Documents documents;
    private final LigaChanges changes;
    private final Access access;

    /** The copy, what reads it, and what every call needs. */
    @Activate
    public ReceivedDelivery(
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
    public Optional<OwnDeliveryDetails> today() {
        access.require(LigaPermissions.OWN);
        return exchange.current(PublishedDelivery.KIND).flatMap(this::own);
    }

    private Optional<OwnDeliveryDetails> own(Publication copy) {
        return documents
                .read(copy.content(), DeliveryDocument.class)
                .town(changes.tenant().value())
                .map(town -> details(town, copy));
    }

    private OwnDeliveryDetails details(DeliveryDocument.Town town, Publication copy) {
        var steps = town.steps().stream()
                .map(DeliveryDocument.Step::step)
                .sorted(Comparator.comparing(DeliveryStep::from))
                .toList();
        var coming = town.coming();
        return new OwnDeliveryDetails(
                now(steps),
                steps,
                coming == null
                        ? null
                        : new OwnDeliveryDetails.Announced(
                                coming.model(), coming.from(), coming.source(), coming.contact()),
                copy.publishedAt());
    }

    private @Nullable DeliveryStep now(List<DeliveryStep> steps) {
        var today = changes.today();
        return steps.stream()
                .filter(step -> !step.from().isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
