package org.lotse.liga.core.application.training;

import java.util.List;
import java.util.function.Consumer;
import org.lotse.liga.api.LigaPermissions;
import org.lotse.liga.api.training.MandateBoard;
import org.lotse.liga.api.training.Mandates;
import org.lotse.liga.api.training.ReplaceMandates;
import org.lotse.liga.api.training.TrainingGap;
import org.lotse.liga.core.domain.training.MandateOffice;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.data.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is mandatory for holders of posts, and who lacks it; every call runs in one transaction of the current tenant. */
@Component
public final class TransactionalMandates implements Mandates {

    private final TrainingParts parts;
    private final Access access;
    private final Transactions transactions;

    /** Works on these. */
    @Activate
    public TransactionalMandates(
            @Reference TrainingParts parts,
            @Reference Access access,
            @Reference(target = "(lotse.unit=liga)") Transactions transactions) {
        this.parts = parts;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public MandateBoard board() {
        access.require(LigaPermissions.READ);
        return transactions.read(() -> parts.mandates().board());
    }

    @Override
    public void replace(ReplaceMandates command) {
        access.require(LigaPermissions.EDIT);
        transactions.write(() -> {
            var known = parts.trainings().mandates();
            var office = known.orElseGet(MandateOffice::empty);
            office.replace(command, parts.changes().now());
            if (known.isEmpty()) {
                parts.trainings().add(office);
            }
        });
    }

    @Override
    public List<TrainingGap> gaps() {
        access.require(LigaPermissions.READ);
        return transactions.read(parts::gaps);
    }

    @Override
    public void export(Consumer<TrainingGap> row) {
        access.require(LigaPermissions.READ);
        access.require(LigaPermissions.EXPORT);
        transactions.read(parts::gaps).forEach(row);
    }
}
