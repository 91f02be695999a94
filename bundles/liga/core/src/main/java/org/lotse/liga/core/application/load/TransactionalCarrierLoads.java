package org.lotse.liga.core.application.load;

import java.time.LocalDate;
import java.util.Optional;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.load.CarrierLoads;
import org.lotse.liga.api.load.CarrierView;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.load.BoundAccount;
import org.lotse.liga.core.domain.load.BoundAccounts;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.AccessDenied;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a carrier's people of their own carrier; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCarrierLoads implements CarrierLoads {

    private final LoadKnowledge knowledge;
    private final BoundAccounts accounts;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCarrierLoads(
            @Reference LoadKnowledge knowledge,
            @Reference BoundAccounts accounts,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.knowledge = knowledge;
        this.accounts = accounts;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public Optional<CarrierId> own() {
        access.require(LigaPermissions.OWN_CARRIER);
        return bound();
    }

    @Override
    public CarrierView of(CarrierId carrier, LocalDate day) {
        if (!access.may(LigaPermissions.READ)) {
            access.require(LigaPermissions.OWN_CARRIER);
            if (!bound().equals(Optional.of(carrier))) {
                throw new AccessDenied(LigaPermissions.READ);
            }
        }
        return transactions.read(() -> {
            var reckoning = knowledge.on(day);
            if (!reckoning.names().containsKey(carrier)) {
                throw new AccessDenied(LigaPermissions.READ);
            }
            return reckoning.view(carrier);
        });
    }

    private Optional<CarrierId> bound() {
        return Optional.ofNullable(changes.user())
                .flatMap(user -> transactions.read(() -> accounts.find(user).map(BoundAccount::carrier)));
    }
}
