package org.lotse.cases.core.application.asking;

import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.tenant.TenantId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sending a case to whoever asked for it is the answer. */
@Component(service = AnsweredRequests.class)
public final class AnsweredRequests {

    private final WaitingRequests waiting;
    private final IncomingPackages exchange;

    /** What waits, and the exchange. */
    @Activate
    public AnsweredRequests(@Reference WaitingRequests waiting, @Reference IncomingPackages exchange) {
        this.waiting = waiting;
        this.exchange = exchange;
    }

    /** A case goes to a body. Inside the transaction that sends it, by whoever may hand over. */
    public void bySending(CaseId caseId, TenantId receiver) {
        waiting.of(caseId).stream()
                .filter(request -> request.arrived().sender().value().equals(receiver.value()))
                .forEach(request ->
                        exchange.accept(RequestKind.KIND, request.arrived().id()));
    }
}
