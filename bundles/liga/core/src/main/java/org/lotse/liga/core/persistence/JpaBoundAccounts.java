package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.domain.load.BoundAccount;
import org.lotse.liga.core.domain.load.BoundAccounts;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which account belongs to which carrier, in the tenant's database. */
@Component
public final class JpaBoundAccounts implements BoundAccounts {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaBoundAccounts(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(BoundAccount bound) {
        entities.manager().persist(bound);
    }

    @Override
    public void remove(BoundAccount bound) {
        entities.manager().remove(bound);
    }

    @Override
    public Optional<BoundAccount> find(UserId account) {
        return entities.manager()
                .createQuery("select b from BoundAccount b where b.account = :account", BoundAccount.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BoundAccount> of(CarrierId carrier) {
        return entities.manager()
                .createQuery("select b from BoundAccount b where b.carrier = :carrier", BoundAccount.class)
                .setParameter("carrier", carrier.value())
                .getResultList();
    }
}
