package org.lotse.platform.testing;

import java.util.ArrayList;
import java.util.List;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventPublisher;
import org.lotse.platform.api.event.EventType;

/** An outbox in memory: a test asks it what was published. Delivers nothing. */
public final class PublishedEvents implements EventPublisher {

    private final CurrentScope scope;
    private final List<Event> events = new ArrayList<>();

    /** @param scope refuses events when it is empty, as the real outbox does */
    public PublishedEvents(CurrentScope scope) {
        this.scope = scope;
    }

    @Override
    public void publish(Event event) {
        scope.require();
        if (!event.getClass().isAnnotationPresent(EventType.class)) {
            throw new IllegalArgumentException(event.getClass().getName() + " has no @EventType");
        }
        events.add(event);
    }

    /** What was published, in order. */
    public List<Event> all() {
        return List.copyOf(events);
    }
}
