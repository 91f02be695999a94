package org.lotse.liga.core.application.change;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.core.domain.change.Change;
import org.lotse.liga.core.domain.change.ChangeBook;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells municipalities who delivers where and what will change: whenever that is something else than was told last. Inside a write transaction of a district only. */
@Component(service = Announcements.class)
public final class Announcements {

    private final DeliveryBook deliveries;
    private final ChangeBook changes;
    private final OutgoingPublications exchange;
    private final Documents documents;

    /** What is told, and the way it goes. */
    @Activate
    public Announcements(
            @Reference DeliveryBook deliveries,
            @Reference ChangeBook changes,
            @Reference OutgoingPublications exchange,
            @Reference Documents documents) {
        this.deliveries = deliveries;
        this.changes = changes;
        this.exchange = exchange;
        this.documents = documents;
    }

    /** Publishes if there is anything new. */
    void tell() {
        var document = document();
        var text = documents.write(document);
        var last = exchange.current(PublishedDelivery.KIND).map(Publication::content);
        if (last.isPresent() ? !last.get().equals(text) : !document.towns().isEmpty()) {
            exchange.publish(PublishedDelivery.KIND, text);
        }
    }

    private DeliveryDocument document() {
        var written = deliveries.all().stream().collect(Collectors.toMap(Delivery::municipality, Function.identity()));
        var coming = changes.all().stream()
                .filter(change -> change.state().isAnnounced())
                .collect(Collectors.toMap(Change::municipality, Function.identity()));
        var keys = Stream.concat(written.keySet().stream(), coming.keySet().stream())
                .map(Ags::value)
                .collect(Collectors.toCollection(TreeSet::new));
        return new DeliveryDocument(
                keys.stream().map(key -> town(new Ags(key), written, coming)).toList());
    }

    private static DeliveryDocument.Town town(Ags key, Map<Ags, Delivery> written, Map<Ags, Change> coming) {
        var delivery = written.get(key);
        var change = coming.get(key);
        return new DeliveryDocument.Town(
                key.value(),
                delivery == null
                        ? List.of()
                        : delivery.details().steps().stream()
                                .map(DeliveryDocument.Step::of)
                                .toList(),
                coming(change == null ? null : change.data()));
    }

    private static DeliveryDocument.@Nullable Coming coming(@Nullable ChangeData data) {
        return data == null
                ? null
                : new DeliveryDocument.Coming(data.model(), data.from(), data.source(), data.contact());
    }
}
