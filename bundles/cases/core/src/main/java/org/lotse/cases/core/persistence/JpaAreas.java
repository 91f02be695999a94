package org.lotse.cases.core.persistence;

import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.core.domain.assessment.Area;
import org.lotse.cases.core.domain.assessment.Areas;
import org.lotse.cases.core.domain.assessment.AreasOfTenant;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Areas of life in the tenant's database. */
@Component
public final class JpaAreas implements Areas {

    private static final String USED =
            "select a.id from Area a where exists (select j.areaId from Assessment s join s.judgements j where j.areaId = a.id)";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaAreas(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public AreasOfTenant all() {
        var areas = entities.manager()
                .createQuery("select a from Area a", Area.class)
                .getResultList();
        var used = entities.manager()
                .createQuery(USED, UUID.class)
                .getResultStream()
                .map(AreaId::new)
                .collect(Collectors.toSet());
        return new AreasOfTenant(areas, used);
    }

    @Override
    public void add(Area area) {
        entities.manager().persist(area);
    }

    @Override
    public void remove(Area area) {
        entities.manager().remove(area);
    }
}
