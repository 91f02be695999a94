package org.lotse.liga.core.application.change;

import java.util.Optional;
import org.lotse.liga.api.change.OwnDeliveryDetails;
import org.lotse.liga.api.change.OwnDeliveryDetails.Announced;
import org.lotse.liga.api.event.DeliveryChangeAnnounced;
import org.lotse.liga.api.event.DeliveryChangeTakenBack;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.change.Told;
import org.lotse.liga.core.domain.change.ToldBook;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.job.Job;
import org.lotse.platform.api.job.JobRun;
import org.lotse.platform.api.job.Recurring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * In a municipality: tells other modules when the district announced something else than they were told. A publication is a copy that comes by itself and
 * rings for nobody, so somebody looks.
 */
@Component
@Recurring(name = "liga.own-delivery", every = "PT15M")
public final class TellOthers implements Job {

    private final ReceivedDelivery received;
    private final ToldBook book;
    private final EventPublisher events;
    private final LigaChanges changes;
    private final Transactions transactions;

    /** What was announced, and who hears of it. */
    @Activate
    public TellOthers(
            @Reference ReceivedDelivery received,
            @Reference ToldBook book,
            @Reference EventPublisher events,
            @Reference LigaChanges changes,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.received = received;
        this.book = book;
        this.events = events;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public void run(JobRun run) {
        var announced = received.today().map(OwnDeliveryDetails::announced);
        var news = transactions.read(() -> isNews(book.find(), announced));
        if (news) {
            transactions.write(() -> tell(announced));
        }
    }

    private static boolean isNews(Optional<Told> told, Optional<Announced> announced) {
        return told.isPresent()
                ? !told.get()
                        .is(
                                announced.map(Announced::from).orElse(null),
                                announced.map(Announced::model).orElse(null))
                : announced.isPresent();
    }

    /** What was carried out is no longer announced, and is not taken back by that. */
    private void tell(Optional<Announced> announced) {
        var told = book.find().orElseGet(() -> {
            var first = Told.nothing(changes.next());
            book.add(first);
            return first;
        });
        var from = announced.map(Announced::from);
        told.day()
                .filter(day -> !from.equals(Optional.of(day)) && day.isAfter(changes.today()))
                .ifPresent(day -> events.publish(new DeliveryChangeTakenBack(day)));
        announced.ifPresent(change -> events.publish(new DeliveryChangeAnnounced(change.from(), change.model())));
        told.tell(from.orElse(null), announced.map(Announced::model).orElse(null));
    }
}
