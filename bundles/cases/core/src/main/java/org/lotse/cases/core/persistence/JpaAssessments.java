package org.lotse.cases.core.persistence;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.core.domain.assessment.Assessment;
import org.lotse.cases.core.domain.assessment.Assessments;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Assessments in the tenant's database. */
@Component
public final class JpaAssessments implements Assessments {

    private static final String OF_CASE = "select a from Assessment a where a.caseId = :caseId"
            + " order by case when a.finishedAt is null then 0 else 1 end, a.heldOn desc, a.finishedAt desc, a.id desc";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaAssessments(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Assessment assessment) {
        entities.manager().persist(assessment);
    }

    @Override
    public Optional<Assessment> find(AssessmentId id) {
        return Optional.ofNullable(entities.manager().find(Assessment.class, id.value()));
    }

    @Override
    public void remove(Assessment draft) {
        entities.manager().remove(draft);
    }

    @Override
    public List<Assessment> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, Assessment.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }
}
