package org.lotse.liga.core.persistence;

import java.util.Optional;
import org.lotse.liga.core.domain.load.CareAim;
import org.lotse.liga.core.domain.load.CareAimBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The targets in the tenant's database. */
@Component
public final class JpaCareAimBook implements CareAimBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaCareAimBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CareAim> find() {
        return Optional.ofNullable(entities.manager().find(CareAim.class, CareAim.ID));
    }

    @Override
    public void add(CareAim aim) {
        entities.manager().persist(aim);
    }
}
