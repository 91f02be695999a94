package org.lotse.cases.core.persistence;

import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.DwellingId;
import org.lotse.cases.core.domain.Dwelling;
import org.lotse.cases.core.domain.Dwellings;
import org.lotse.cases.core.domain.DwellingsOfPerson;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Dwellings in the tenant's database. */
@Component
public final class JpaDwellings implements Dwellings {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaDwellings(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Dwelling dwelling) {
        entities.manager().persist(dwelling);
    }

    @Override
    public Optional<Dwelling> find(DwellingId id) {
        return Optional.ofNullable(entities.manager().find(Dwelling.class, id.value()));
    }

    @Override
    public void remove(Dwelling dwelling) {
        entities.manager().remove(dwelling);
    }

    @Override
    public DwellingsOfPerson of(CaseId caseId) {
        return new DwellingsOfPerson(entities.manager()
                .createQuery("select d from Dwelling d where d.fileId = :fileId", Dwelling.class)
                .setParameter("fileId", caseId.value())
                .getResultList());
    }
}
