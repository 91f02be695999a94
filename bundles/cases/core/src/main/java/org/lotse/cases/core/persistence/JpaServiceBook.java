package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.directory.ServiceId;
import org.lotse.cases.core.domain.directory.RegularService;
import org.lotse.cases.core.domain.directory.ServiceBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of regular services in the tenant's database. */
@Component
public final class JpaServiceBook implements ServiceBook {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaServiceBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(RegularService service) {
        entities.manager().persist(service);
    }

    @Override
    public Optional<RegularService> find(ServiceId id) {
        return Optional.ofNullable(entities.manager().find(RegularService.class, id.value()));
    }

    @Override
    public void remove(RegularService service) {
        entities.manager().remove(service);
    }

    @Override
    public List<RegularService> all() {
        return entities.manager()
                .createQuery("select s from RegularService s order by s.name, s.id", RegularService.class)
                .getResultList();
    }
}
