package org.lotse.liga.core.application.request;

import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.lotse.platform.api.exchange.PackageArrived;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes in at once what came about a request. */
@Component
@HandlerOf(module = "liga", name = "takes-requests")
public final class TakesRequests implements EventHandler<PackageArrived> {

    private final RequestIntake intake;

    /** What takes it in. */
    @Activate
    public TakesRequests(@Reference RequestIntake intake) {
        this.intake = intake;
    }

    @Override
    public Class<PackageArrived> hears() {
        return PackageArrived.class;
    }

    @Override
    public void handle(Occurrence<PackageArrived> occurrence) {
        var arrived = occurrence.event();
        intake.take(arrived.kind(), arrived.id());
    }
}
