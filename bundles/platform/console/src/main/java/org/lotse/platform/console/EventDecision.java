package org.lotse.platform.console;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.tenant.Tenant;

/** A decision about one parked event. */
abstract class EventDecision extends TenantCommand {

    @Argument(index = 1, name = "handler", description = "the handler, as event-list shows it", required = true)
    String handler = "";

    @Argument(index = 2, name = "event", description = "the event, as event-list shows it", required = true)
    String event = "";

    @Reference
    EventDeliveries deliveries;

    /** Does what was decided. */
    abstract void decide(UUID id);

    @Override
    final Listing answer(Tenant tenant) {
        decide(id());
        return new Listing("handler", "event").row(handler, event);
    }

    private UUID id() {
        try {
            return UUID.fromString(event);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Not an event: " + event + ". Take it from lotse:event-list.", e);
        }
    }
}
