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
        decide(UUID.fromString(event));
        return new Listing("handler", "event").row(handler, event);
    }
}
