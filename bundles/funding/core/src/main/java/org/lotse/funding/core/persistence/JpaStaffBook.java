package org.lotse.funding.core.persistence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lotse.funding.api.application.ApplicationId;
import org.lotse.funding.api.staff.EmploymentId;
import org.lotse.funding.core.domain.staff.StaffBook;
import org.lotse.funding.core.domain.staff.StaffTurn;
import org.lotse.funding.core.domain.staff.StoredEmployment;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Employments in the tenant's database. */
@Component
public final class JpaStaffBook implements StaffBook {

    private final Entities entities;

    /** Keeps them in the unit of this module. */
    @Activate
    public JpaStaffBook(@Reference(target = "(lotse.unit=funding)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void takeTurn() {
        entities.manager().find(StaffTurn.class, StaffTurn.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(StoredEmployment employment) {
        entities.manager().persist(employment);
    }

    @Override
    public Optional<StoredEmployment> find(EmploymentId id) {
        return Optional.ofNullable(entities.manager().find(StoredEmployment.class, id.value()));
    }

    @Override
    public List<StoredEmployment> of(ApplicationId grant) {
        return entities.manager()
                .createQuery("select e from StoredEmployment e where e.application = :grant", StoredEmployment.class)
                .setParameter("grant", grant.value())
                .getResultList();
    }

    @Override
    public List<StoredEmployment> all() {
        return entities.manager()
                .createQuery("select e from StoredEmployment e", StoredEmployment.class)
                .getResultList();
    }
}
