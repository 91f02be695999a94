package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.ExtensionId;
import org.lotse.cases.core.domain.ExtensionRequest;
import org.lotse.cases.core.domain.ExtensionRequests;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to extend care periods in the tenant's database. */
@Component
public final class JpaExtensionRequests implements ExtensionRequests {

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaExtensionRequests(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(ExtensionRequest request) {
        entities.manager().persist(request);
    }

    @Override
    public Optional<ExtensionRequest> find(ExtensionId id) {
        return Optional.ofNullable(entities.manager().find(ExtensionRequest.class, id.value()));
    }

    @Override
    public List<ExtensionRequest> of(CaseId caseId) {
        return entities.manager()
                .createQuery(
                        "select e from ExtensionRequest e where e.caseId = :caseId order by e.askedAt desc, e.id desc",
                        ExtensionRequest.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }
}
