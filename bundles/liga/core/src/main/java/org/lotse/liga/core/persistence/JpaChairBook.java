package org.lotse.liga.core.persistence;

import java.util.Optional;
import org.lotse.liga.core.domain.carrier.ChairBook;
import org.lotse.liga.core.domain.carrier.ChairOffice;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chair of the LIGA in the tenant's database. */
@Component
public final class JpaChairBook implements ChairBook {

    private final Entities entities;

    /** Keeps it in the unit of this module. */
    @Activate
    public JpaChairBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ChairOffice> find() {
        return Optional.ofNullable(entities.manager().find(ChairOffice.class, ChairOffice.ID));
    }

    @Override
    public void add(ChairOffice office) {
        entities.manager().persist(office);
    }
}
