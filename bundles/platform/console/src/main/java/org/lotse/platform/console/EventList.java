package org.lotse.platform.console;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.lotse.platform.api.event.EventDeliveries;
import org.lotse.platform.api.tenant.Tenant;

/** What waits or is parked in a tenant's outbox. */
@Service
@Command(scope = "lotse", name = "event-list", description = "Lists the events that wait or are parked for a tenant")
public final class EventList extends TenantCommand {

    @Reference
    private EventDeliveries deliveries;

    @Override
    Listing answer(Tenant tenant) {
        var listing = new Listing(
                "handler", "type", "callable", "event", "published", "parked", "attempts", "reason", "expired");
        for (var queue : deliveries.queues()) {
            if (queue.events().isEmpty()) {
                listing.row(queue.handler(), queue.type(), queue.callable(), "", "", false, 0, "", queue.expired());
            }
            queue.events()
                    .forEach(event -> listing.row(
                            queue.handler(),
                            queue.type(),
                            queue.callable(),
                            event.id().toString(),
                            event.at().toString(),
                            event.parked(),
                            event.attempts(),
                            event.reason(),
                            queue.expired()));
        }
        return listing;
    }
}
