package org.lotse.bridges.support;

import org.lotse.cases.api.event.SupportRequested;
import org.lotse.helpers.api.SuggestedSkill;
import org.lotse.helpers.api.request.ReceivedRequest;
import org.lotse.helpers.api.request.RequestIntake;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands what a case asks for to the helper circle, on its behalf. */
@Component
@HandlerOf(module = "helpers", name = "receives-requests")
public final class ReceivesRequests implements EventHandler<SupportRequested> {

    private final RequestIntake intake;

    @Activate
    public ReceivesRequests(@Reference RequestIntake intake) {
        this.intake = intake;
    }

    @Override
    public Class<SupportRequested> hears() {
        return SupportRequested.class;
    }

    @Override
    public void handle(Occurrence<SupportRequested> occurrence) {
        var asked = occurrence.event();
        intake.take(new ReceivedRequest(
                asked.requestId().value(),
                asked.requestedBy(),
                SuggestedSkill.valueOf(asked.kind().name()).tag(),
                asked.area(),
                asked.languages(),
                asked.from(),
                asked.hoursPerWeek(),
                asked.on()));
    }
}
