package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.core.domain.instalment.Ledger;
import org.lotse.funding.core.domain.instalment.LedgerBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ledgers in the tenant's database. */
@Component
public final class JpaLedgerBook implements LedgerBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaLedgerBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Ledger ledger) {
        entities.manager().persist(ledger);
    }

    @Override
    public Optional<Ledger> find(ApplicationId grant) {
        return entities.manager()
                .createQuery("select l from Ledger l where l.grant = :grant", Ledger.class)
                .setParameter("grant", grant.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Ledger> all() {
        return entities.manager()
                .createQuery("select l from Ledger l", Ledger.class)
                .getResultList();
    }
}
