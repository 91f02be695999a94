package org.lotse.liga.core.persistence;

import java.util.Optional;
import org.lotse.liga.core.domain.change.Told;
import org.lotse.liga.core.domain.change.ToldBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a municipality told, in its database. */
@Component
public final class JpaToldBook implements ToldBook {

    private final Entities entities;

    /** Keeps it in the unit of this module. */
    @Activate
    public JpaToldBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Told> find() {
        return entities.manager()
                .createQuery("select t from Told t", Told.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Told told) {
        entities.manager().persist(told);
    }
}
