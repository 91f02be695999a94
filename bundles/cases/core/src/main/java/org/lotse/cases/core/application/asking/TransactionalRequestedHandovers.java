package org.lotse.cases.core.application.asking;

import java.util.Comparator;
import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.asking.RequestedHandover;
import org.lotse.cases.api.asking.RequestedHandovers;
import org.lotse.cases.api.asking.SettledRequest;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.exchange.ArrivedPackage;
import org.lotse.platform.api.exchange.IncomingPackages;
import org.lotse.platform.api.exchange.PackageId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What other bodies ask for. */
@Component
public final class TransactionalRequestedHandovers implements RequestedHandovers {

    private final WaitingRequests waiting;
    private final IncomingPackages exchange;
    private final Transactions transactions;
    private final Access access;

    /** What waits, the exchange, and what every call needs. */
    @Activate
    public TransactionalRequestedHandovers(
            @Reference WaitingRequests waiting,
            @Reference IncomingPackages exchange,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access) {
        this.waiting = waiting;
        this.exchange = exchange;
        this.transactions = transactions;
        this.access = access;
    }

    @Override
    public List<RequestedHandover> open() {
        access.require(CasesPermissions.HAND_OVER);
        return transactions.read(waiting::all);
    }

    @Override
    public List<RequestedHandover> of(CaseId caseId) {
        access.require(CasesPermissions.HAND_OVER);
        return transactions.read(() -> waiting.of(caseId));
    }

    @Override
    public List<SettledRequest> settled() {
        access.require(CasesPermissions.HAND_OVER);
        return exchange.list(RequestKind.KIND).stream()
                .filter(arrived -> !arrived.state().isOpen())
                .sorted(Comparator.comparing(ArrivedPackage::since).reversed())
                .map(arrived -> new SettledRequest(arrived, waiting.name(arrived.sender())))
                .toList();
    }

    @Override
    public void decline(PackageId id, String reason) {
        access.require(CasesPermissions.HAND_OVER);
        exchange.reject(RequestKind.KIND, id, reason);
    }
}
