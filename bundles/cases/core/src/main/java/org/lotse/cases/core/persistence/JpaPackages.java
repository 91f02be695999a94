package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Dispatch;
import org.lotse.cases.core.domain.Origin;
import org.lotse.cases.core.domain.Packages;
import org.lotse.platform.api.exchange.PackageId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What cases know of packages, in the tenant's database. */
@Component
public final class JpaPackages implements Packages {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaPackages(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Dispatch dispatch) {
        entities.manager().persist(dispatch);
    }

    @Override
    public List<Dispatch> of(CaseId caseId) {
        return entities.manager()
                .createQuery("select d from Dispatch d where d.caseId = :caseId order by d.id desc", Dispatch.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }

    @Override
    public void add(Origin origin) {
        entities.manager().persist(origin);
    }

    @Override
    public Optional<Origin> origin(CaseId caseId) {
        return entities.manager()
                .createQuery("select o from Origin o where o.caseId = :caseId", Origin.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Origin> opened(PackageId id) {
        return Optional.ofNullable(entities.manager().find(Origin.class, id.value()));
    }
}
