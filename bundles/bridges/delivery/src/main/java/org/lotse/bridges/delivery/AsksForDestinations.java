package org.lotse.bridges.delivery;

import org.lotse.cases.api.destination.CareEndings;
import org.lotse.liga.api.event.DeliveryChangeAnnounced;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the cases, on their behalf, from which day on somebody else delivers. */
@Component
@HandlerOf(module = "cases", name = "asks-for-destinations")
public final class AsksForDestinations implements EventHandler<DeliveryChangeAnnounced> {

    private final CareEndings endings;

    @Activate
    public AsksForDestinations(@Reference CareEndings endings) {
        this.endings = endings;
    }

    @Override
    public Class<DeliveryChangeAnnounced> hears() {
        return DeliveryChangeAnnounced.class;
    }

    @Override
    public void handle(Occurrence<DeliveryChangeAnnounced> occurrence) {
        endings.announced(occurrence.event().from());
    }
}
