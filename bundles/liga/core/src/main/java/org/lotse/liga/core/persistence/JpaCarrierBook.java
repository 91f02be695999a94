package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.core.domain.carrier.Carrier;
import org.lotse.liga.core.domain.carrier.CarrierBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Carriers in the tenant's database. */
@Component
public final class JpaCarrierBook implements CarrierBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaCarrierBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Carrier carrier) {
        entities.manager().persist(carrier);
    }

    @Override
    public void remove(Carrier carrier) {
        entities.manager().remove(carrier);
    }

    @Override
    public Optional<Carrier> find(CarrierId id) {
        return Optional.ofNullable(entities.manager().find(Carrier.class, id.value()));
    }

    @Override
    public List<Carrier> all() {
        return entities.manager()
                .createQuery("select c from Carrier c", Carrier.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.territory")
                .getResultList();
    }
}
