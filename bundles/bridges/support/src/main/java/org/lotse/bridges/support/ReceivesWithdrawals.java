package org.lotse.bridges.support;

import org.lotse.cases.api.event.SupportWithdrawn;
import org.lotse.helpers.api.request.RequestIntake;
import org.lotse.platform.api.event.EventHandler;
import org.lotse.platform.api.event.HandlerOf;
import org.lotse.platform.api.event.Occurrence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the helper circle, on its behalf, that a case no longer asks. */
@Component
@HandlerOf(module = "helpers", name = "receives-withdrawals")
public final class ReceivesWithdrawals implements EventHandler<SupportWithdrawn> {

    private final RequestIntake intake;

    @Activate
    public ReceivesWithdrawals(@Reference RequestIntake intake) {
        this.intake = intake;
    }

    @Override
    public Class<SupportWithdrawn> hears() {
        return SupportWithdrawn.class;
    }

    @Override
    public void handle(Occurrence<SupportWithdrawn> occurrence) {
        var withdrawn = occurrence.event();
        intake.withdraw(withdrawn.requestId().value(), withdrawn.on());
    }
}
