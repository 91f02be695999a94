package org.lotse.helpers.core.application.message;

import java.time.Clock;
import org.lotse.helpers.api.event.MessageQueued;
import org.lotse.helpers.api.message.DeliveryReason;
import org.lotse.helpers.api.message.MessageId;
import org.lotse.helpers.core.domain.message.Delivery;
import org.lotse.helpers.core.domain.message.DeliveryBook;
import org.lotse.helpers.core.domain.message.Message;
import org.lotse.helpers.core.domain.message.MessageBook;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.mail.MailRoom;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where messages are put that are to go out: they go if, and only if, the transaction is committed. Without a
 * mail server they are kept for those who tell people otherwise. Inside a transaction only. */
@Component(service = Outgoing.class)
public final class Outgoing {

    private final MessageBook messages;
    private final DeliveryBook deliveries;
    private final EventPublisher events;
    private final AuditTrail trail;
    private final MailRoom room;
    private final Clock clock;

    @Activate
    public Outgoing(
            @Reference MessageBook messages,
            @Reference DeliveryBook deliveries,
            @Reference EventPublisher events,
            @Reference AuditTrail trail,
            @Reference MailRoom room,
            @Reference Clock clock) {
        this.messages = messages;
        this.deliveries = deliveries;
        this.events = events;
        this.trail = trail;
        this.room = room;
        this.clock = clock;
    }

    /** @param by who wrote it; empty for what goes out by itself */
    MessageId put(Composed composed, String by) {
        var now = clock.instant();
        var id = new MessageId(Ids.next(now));
        messages.add(Message.write(id, composed.kind(), composed.content(), composed.about(), now, by));
        var reachesNobody = room.sender().isEmpty();
        composed.recipients()
                .forEach(one -> deliveries.add(new Delivery(
                        Ids.next(now),
                        id,
                        one.volunteer(),
                        one.reason() == null && reachesNobody ? DeliveryReason.NOT_SET_UP : one.reason(),
                        now)));
        trail.record(Act.of("helpers.message-written", "message", id.toString()));
        if (!reachesNobody && !composed.receivers().isEmpty()) {
            ring(id);
        }
        return id;
    }

    /** Something of it waits again. */
    void ring(MessageId message) {
        events.publish(new MessageQueued(message));
    }
}
