package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.core.domain.application.ApplicationBook;
import org.lotse.funding.core.domain.application.StoredApplication;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications in the tenant's database. */
@Component
public final class JpaApplicationBook implements ApplicationBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaApplicationBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredApplication application) {
        entities.manager().persist(application);
    }

    @Override
    public Optional<StoredApplication> find(ApplicationId id) {
        return Optional.ofNullable(entities.manager().find(StoredApplication.class, id.value()));
    }

    @Override
    public List<StoredApplication> all() {
        return entities.manager()
                .createQuery("select a from StoredApplication a", StoredApplication.class)
                .getResultList();
    }
}
