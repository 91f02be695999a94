package org.lotse.funding.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.passing.PassingId;
import org.lotse.funding.core.domain.passing.PassingBook;
import org.lotse.funding.core.domain.passing.StoredPassing;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Agreements to pass money on in the tenant's database. */
@Component
public final class JpaPassingBook implements PassingBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaPassingBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(StoredPassing passing) {
        entities.manager().persist(passing);
    }

    @Override
    public Optional<StoredPassing> find(PassingId id) {
        return Optional.ofNullable(entities.manager().find(StoredPassing.class, id.value()));
    }

    @Override
    public List<StoredPassing> of(ApplicationId grant) {
        return entities.manager()
                .createQuery("select p from StoredPassing p where p.grant = :grant", StoredPassing.class)
                .setParameter("grant", grant.value())
                .getResultList();
    }

    @Override
    public List<StoredPassing> all() {
        return entities.manager()
                .createQuery("select p from StoredPassing p", StoredPassing.class)
                .getResultList();
    }
}
