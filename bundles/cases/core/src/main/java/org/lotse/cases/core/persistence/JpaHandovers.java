package org.lotse.cases.core.persistence;

import java.util.List;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Handover;
import org.lotse.cases.core.domain.Handovers;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reassignments in the tenant's database. */
@Component
public final class JpaHandovers implements Handovers {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaHandovers(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Handover handover) {
        entities.manager().persist(handover);
    }

    @Override
    public List<Handover> of(CaseId caseId) {
        return entities.manager()
                .createQuery(
                        "select h from Handover h where h.caseId = :caseId order by h.givenAt desc, h.id desc",
                        Handover.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }

    @Override
    public List<String> teams() {
        return entities.manager()
                .createQuery(
                        "select distinct h.team from Handover h where h.team is not null order by h.team", String.class)
                .getResultList();
    }
}
