package org.lotse.liga.core.application.carrier;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.carrier.ChairHistory;
import org.lotse.liga.api.carrier.Chairs;
import org.lotse.liga.api.carrier.ReplaceChairs;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.liga.core.domain.carrier.ChairBook;
import org.lotse.liga.core.domain.carrier.ChairOffice;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down who has the chair of the LIGA; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalChairs implements Chairs {

    private final ChairBook chairs;
    private final CarrierBook carriers;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalChairs(
            @Reference ChairBook chairs,
            @Reference CarrierBook carriers,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.chairs = chairs;
        this.carriers = carriers;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public ChairHistory history() {
        access.require(LigaPermissions.READ);
        return transactions.read(
                () -> chairs.find().orElseGet(ChairOffice::empty).history());
    }

    @Override
    public void replace(ReplaceChairs command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var known = chairs.find();
            var office = known.orElseGet(ChairOffice::empty);
            office.replace(command, carrier -> carriers.find(carrier).isPresent(), changes.now());
            if (known.isEmpty()) {
                chairs.add(office);
            }
        });
    }
}
