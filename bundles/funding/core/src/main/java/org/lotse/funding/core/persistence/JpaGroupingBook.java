package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.group.GroupingId;
import org.lotse.funding.core.domain.group.GroupingBook;
import org.lotse.funding.core.domain.group.StoredGrouping;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Groupings in the tenant's database. */
@Component
public final class JpaGroupingBook implements GroupingBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaGroupingBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredGrouping grouping) {
        entities.manager().persist(grouping);
    }

    @Override
    public void remove(StoredGrouping grouping) {
        entities.manager().remove(grouping);
    }

    @Override
    public Optional<StoredGrouping> find(GroupingId id) {
        return Optional.ofNullable(entities.manager().find(StoredGrouping.class, id.value()));
    }

    @Override
    public List<StoredGrouping> of(String programme) {
        return entities.manager()
                .createQuery("select g from StoredGrouping g where g.programme = :programme", StoredGrouping.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
