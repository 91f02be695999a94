package org.lotse.cases.core.persistence;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.Standing;
import org.lotse.cases.api.plan.DueReview;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.PlanCourse;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Versions of plans in the tenant's database. */
@Component
public final class JpaPlans implements Plans {

    private static final String OF_CASE = "select p from Plan p where p.caseId = :caseId order by p.number desc";
    private static final String DUE =
            "select f.id, f.number, f.listName, c.reviewOn from PlanCourse c, CaseFile f where f.id = c.caseId"
                    + " and f.responsibleId = :responsible and f.standing = :open and c.reviewOn <= :by"
                    + " order by c.reviewOn, c.caseId";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaPlans(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Plan plan) {
        entities.manager().persist(plan);
        // What belongs to it follows in the same transaction and refers to it.
        entities.manager().flush();
    }

    @Override
    public void remove(Plan plan) {
        entities.manager().remove(plan);
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(entities.manager().find(Plan.class, id.value()));
    }

    @Override
    public Optional<CaseId> caseOf(PlanId id) {
        return entities.manager()
                .createQuery("select p.caseId from Plan p where p.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(CaseId::new);
    }

    @Override
    public Optional<Plan> lock(PlanId id) {
        return Optional.ofNullable(entities.manager().find(Plan.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Plan> of(CaseId caseId, int most) {
        return entities.manager()
                .createQuery(OF_CASE, Plan.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<PlanCourse> course(CaseId caseId) {
        return Optional.ofNullable(entities.manager().find(PlanCourse.class, caseId.value()));
    }

    @Override
    public void add(PlanCourse course) {
        entities.manager().persist(course);
    }

    @Override
    public List<DueReview> due(UserId responsible, LocalDate by, int most) {
        return entities
                .manager()
                .createQuery(DUE, Object[].class)
                .setParameter("responsible", responsible.value())
                .setParameter("open", Standing.OPEN)
                .setParameter("by", by)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(JpaPlans::review)
                .toList();
    }

    private static DueReview review(Object[] row) {
        return new DueReview(
                new CaseId((UUID) row[0]), new CaseNumber((String) row[1]), (String) row[2], (LocalDate) row[3]);
    }
}
