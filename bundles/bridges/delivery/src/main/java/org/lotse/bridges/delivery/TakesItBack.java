package org.lotse.bridges.delivery;

import org.lotse.cases.api.destination.CareEndings;
import org.lotse.liga.api.event.DeliveryChangeTakenBack;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the cases, on their behalf, that it does not happen. */
@Component
@HandlerOf(module = "cases", name = "takes-it-back")
public final class TakesItBack implements EventHandler<DeliveryChangeTakenBack> {

    private final CareEndings endings;

    @Activate
    public TakesItBack(@Reference CareEndings endings) {
        this.endings = endings;
    }

    @Override
    public Class<DeliveryChangeTakenBack> hears() {
        return DeliveryChangeTakenBack.class;
    }

    @Override
    public void handle(Occurrence<DeliveryChangeTakenBack> occurrence) {
        endings.takenBack(occurrence.event().from());
    }
}
