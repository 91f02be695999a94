package org.lotse.platform.events.delivery;

import java.time.Clock;
import java.time.Duration;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.events.outbox.Notes;
import org.lotse.platform.persistence.journal.RunningWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Notes an event with the transaction that runs; one of these per bundle that publishes. */
@Component(scope = ServiceScope.BUNDLE)
public final class OutboxPublisher implements EventPublisher {

    private final CurrentScope scope;
    private final RunningWrites writes;
    private final Clock clock;
    private final Payloads payloads = new Payloads();

    @Activate
    public OutboxPublisher(
            @Reference CurrentScope scope,
            @Reference RunningWrites writes,
            @Reference Clock clock,
            @Reference Dispatcher delivers) {
        this(scope, writes, clock);
    }

    /** The same without a framework. */
    public OutboxPublisher(CurrentScope scope, RunningWrites writes, Clock clock) {
        this.scope = scope;
        this.writes = writes;
        this.clock = clock;
    }

    @Override
    public void publish(Event event) {
        var type = Payloads.type(event.getClass());
        var write = writes.current()
                .filter(running -> running.tenant().equals(scope.get().map(here -> here.tenant())))
                .filter(running -> running.tenant().isPresent())
                .orElseThrow(() -> new IllegalStateException(
                        type.value() + " was published outside a write transaction of a tenant's unit"));
        var now = clock.instant();
        write.notes(Notes.class, Notes::new)
                .add(new Notes.Published(
                        Ids.next(now), type.value(), now, Duration.ofDays(type.waitsDays()), payloads.write(event)));
    }
}
