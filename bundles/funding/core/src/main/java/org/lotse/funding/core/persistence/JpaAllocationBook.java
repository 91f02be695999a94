package org.lotse.funding.core.persistence;

import java.util.List;
import org.lotse.funding.core.domain.allocation.AllocationBook;
import org.lotse.funding.core.domain.allocation.StoredTable;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Allocation tables in the tenant's database. */
@Component
public final class JpaAllocationBook implements AllocationBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaAllocationBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredTable table) {
        entities.manager().persist(table);
    }

    @Override
    public List<StoredTable> of(String programme) {
        return entities.manager()
                .createQuery(
                        "select t from StoredTable t where t.programme = :programme order by t.number desc",
                        StoredTable.class)
                .setParameter("programme", programme)
                .getResultList();
    }
}
