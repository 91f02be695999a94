package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.dispute.DisputeId;
import org.lotse.cases.core.domain.dispute.Dispute;
import org.lotse.cases.core.domain.dispute.DisputeBook;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Disputes in the tenant's database. */
@Component
public final class JpaDisputeBook implements DisputeBook {

    private static final String OF_CASE =
            "select d from Dispute d where d.caseId = :caseId order by d.since desc, d.id desc";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaDisputeBook(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Dispute dispute) {
        entities.manager().persist(dispute);
    }

    @Override
    public Optional<Dispute> find(DisputeId id) {
        return Optional.ofNullable(entities.manager().find(Dispute.class, id.value()));
    }

    @Override
    public List<Dispute> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, Dispute.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }
}
