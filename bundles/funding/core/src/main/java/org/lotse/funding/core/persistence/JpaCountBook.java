package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.Ags;
import org.lotse.funding.core.domain.count.CountBook;
import org.lotse.funding.core.domain.count.CountSheet;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Head counts in the tenant's database. */
@Component
public final class JpaCountBook implements CountBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaCountBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(CountSheet sheet) {
        entities.manager().persist(sheet);
    }

    @Override
    public Optional<CountSheet> find(String programme, Ags municipality) {
        return entities.manager()
                .createQuery(
                        "select c from CountSheet c where c.programme = :programme and c.municipality = :key",
                        CountSheet.class)
                .setParameter("programme", programme)
                .setParameter("key", municipality.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CountSheet> of(String programme) {
        return entities.manager()
                .createQuery("select c from CountSheet c where c.programme = :programme", CountSheet.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
