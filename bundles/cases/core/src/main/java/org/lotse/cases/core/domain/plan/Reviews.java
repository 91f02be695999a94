package org.lotse.cases.core.domain.plan;

import java.util.List;
import org.lotse.cases.api.plan.PlanId;

/** All reviews of plans of the current tenant. Inside a transaction only. */
public interface Reviews {

    /** Takes in a review and what it found about each goal. */
    void add(Review review, List<GoalOutcome> outcomes);

    /** The reviews of these versions, the latest first. */
    List<Review> of(List<PlanId> plans);

    /** What they found, in the order of their goals. */
    List<GoalOutcome> outcomes(List<PlanId> plans);
}
