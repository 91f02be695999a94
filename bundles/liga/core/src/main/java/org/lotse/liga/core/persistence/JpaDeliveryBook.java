package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.Ags;
import org.lotse.liga.core.domain.delivery.Delivery;
import org.lotse.liga.core.domain.delivery.DeliveryBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Delivery models in the tenant's database. */
@Component
public final class JpaDeliveryBook implements DeliveryBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaDeliveryBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Delivery delivery) {
        entities.manager().persist(delivery);
    }

    @Override
    public Optional<Delivery> find(Ags municipality) {
        return entities.manager()
                .createQuery("select d from Delivery d where d.municipality = :key", Delivery.class)
                .setParameter("key", municipality.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Delivery> all() {
        return entities.manager()
                .createQuery("select d from Delivery d", Delivery.class)
                .getResultList();
    }
}
