package org.lotse.liga.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.liga.api.load.HeadsId;
import org.lotse.liga.core.domain.load.CountedHeads;
import org.lotse.liga.core.domain.load.HeadsBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was counted by hand, in the tenant's database. */
@Component
public final class JpaHeadsBook implements HeadsBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaHeadsBook(@Reference(target = "(lotse.unit=liga)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CountedHeads heads) {
        entities.manager().persist(heads);
    }

    @Override
    public void remove(CountedHeads heads) {
        entities.manager().remove(heads);
    }

    @Override
    public Optional<CountedHeads> find(HeadsId id) {
        return Optional.ofNullable(entities.manager().find(CountedHeads.class, id.value()));
    }

    @Override
    public List<CountedHeads> all() {
        return entities.manager()
                .createQuery("select h from CountedHeads h", CountedHeads.class)
                .getResultList();
    }
}
