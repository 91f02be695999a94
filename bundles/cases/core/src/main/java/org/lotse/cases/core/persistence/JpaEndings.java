package org.lotse.cases.core.persistence;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.core.domain.Contact;
import org.lotse.cases.core.domain.closing.Ending;
import org.lotse.cases.core.domain.closing.Endings;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Endings in the tenant's database. */
@Component
public final class JpaEndings implements Endings {

    private static final String CONTACTS = "select c from Contact c where c.caseId = :caseId";
    private static final String JUDGED = "select distinct j.shared from Assessment a join a.judgements j"
            + " where a.caseId = :caseId and j.step is not null";

    private static final String PLANNED =
            "select distinct g.area from Goal g, PlanCourse c where c.caseId = :caseId and g.planId = c.planId";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaEndings(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Ending> find(CaseId caseId) {
        return Optional.ofNullable(entities.manager().find(Ending.class, caseId.value()));
    }

    @Override
    public void add(Ending ending) {
        entities.manager().persist(ending);
    }

    @Override
    public Set<LifeArea> touched(CaseId caseId) {
        var touched = EnumSet.noneOf(LifeArea.class);
        entities.manager()
                .createQuery(CONTACTS, Contact.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .forEach(contact -> touched.addAll(contact.areas()));
        touched.addAll(areas(JUDGED, caseId));
        touched.addAll(areas(PLANNED, caseId));
        return touched;
    }

    private List<LifeArea> areas(String query, CaseId caseId) {
        return entities.manager()
                .createQuery(query, LifeArea.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }
}
