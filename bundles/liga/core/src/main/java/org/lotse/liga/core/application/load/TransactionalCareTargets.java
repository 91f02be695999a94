package org.lotse.liga.core.application.load;

import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.load.CareTargetHistory;
import org.lotse.liga.api.load.CareTargets;
import org.lotse.liga.api.load.ReplaceCareTargets;
import org.lotse.liga.core.application.LigaChanges;
import org.lotse.liga.core.domain.load.CareAim;
import org.lotse.liga.core.domain.load.CareAimBook;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes down what the care ratio is held against; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalCareTargets implements CareTargets {

    private final CareAimBook aims;
    private final LigaChanges changes;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalCareTargets(
            @Reference CareAimBook aims,
            @Reference LigaChanges changes,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.aims = aims;
        this.changes = changes;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public CareTargetHistory history() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> aims.find().orElseGet(CareAim::empty).history());
    }

    @Override
    public void replace(ReplaceCareTargets command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var known = aims.find();
            var aim = known.orElseGet(CareAim::empty);
            aim.replace(command, changes.now());
            if (known.isEmpty()) {
                aims.add(aim);
            }
        });
    }
}
