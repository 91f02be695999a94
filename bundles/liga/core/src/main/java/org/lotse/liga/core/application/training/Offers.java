package org.lotse.liga.core.application.training;

import java.util.Optional;
import org.lotse.liga.api.training.Audience;
import org.lotse.platform.api.exchange.Documents;
import org.lotse.platform.api.exchange.OutgoingPublications;
import org.lotse.platform.api.exchange.Publication;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells municipalities which trainings there are, whenever that is something else than was told last. Inside a write transaction of a district only. */
@Component(service = Offers.class)
public final class Offers {

    private static final int MOST = 100;

    private final TrainingParts parts;
    private final OutgoingPublications exchange;
    private final Documents documents;

    /** What is told, and the way it goes. */
    @Activate
    public Offers(
            @Reference TrainingParts parts, @Reference OutgoingPublications exchange, @Reference Documents documents) {
        this.parts = parts;
        this.exchange = exchange;
        this.documents = documents;
    }

    /** What was told last. */
    Optional<Publication> last() {
        return exchange.current(OffersKind.KIND);
    }

    /** Whom municipalities were told to ask. */
    Optional<String> contact() {
        return last().map(publication ->
                documents.read(publication.content(), OffersDocument.class).contact());
    }

    /** Follows what changed, if anything was ever published. */
    void follow() {
        contact().ifPresent(this::tell);
    }

    /** Publishes if there is anything new. */
    void tell(String contact) {
        var text = documents.write(document(contact));
        if (last().map(Publication::content).filter(text::equals).isEmpty()) {
            exchange.publish(OffersKind.KIND, text);
        }
    }

    private OffersDocument document(String contact) {
        return new OffersDocument(
                contact,
                parts.trainings().next(parts.changes().today(), MOST).stream()
                        .filter(summary -> summary.audience() != Audience.HOLDERS)
                        .flatMap(summary -> parts.trainings().find(summary.id()).stream()
                                .map(training -> OffersDocument.Offer.of(summary, training.data())))
                        .toList());
    }
}
