package org.lotse.cases.core.persistence;

import java.util.List;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.core.domain.plan.GoalOutcome;
import org.lotse.cases.core.domain.plan.Review;
import org.lotse.cases.core.domain.plan.Reviews;
import org.lotse.platform.persistence.unit.Entities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reviews of plans in the tenant's database. */
@Component
public final class JpaReviews implements Reviews {

    private static final String REVIEWS =
            "select r from Review r where r.planId in :plans order by r.heldOn desc, r.id desc";
    private static final String OUTCOMES = "select o from GoalOutcome o where o.planId in :plans order by o.id";

    private final Entities entities;

    /** The unit of this module. */
    @Activate
    public JpaReviews(@Reference(target = "(lotse.unit=cases)") Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Review review, List<GoalOutcome> outcomes) {
        entities.manager().persist(review);
        entities.manager().flush();
        outcomes.forEach(entities.manager()::persist);
    }

    @Override
    public List<Review> of(List<PlanId> plans) {
        return list(Review.class, REVIEWS, plans);
    }

    @Override
    public List<GoalOutcome> outcomes(List<PlanId> plans) {
        return list(GoalOutcome.class, OUTCOMES, plans);
    }

    private <T> List<T> list(Class<T> type, String query, List<PlanId> plans) {
        return plans.isEmpty()
                ? List.of()
                : entities.manager()
                        .createQuery(query, type)
                        .setParameter("plans", plans.stream().map(PlanId::value).toList())
                        .getResultList();
    }
}
