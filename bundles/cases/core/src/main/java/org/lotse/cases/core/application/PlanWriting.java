package org.lotse.cases.core.application;

import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

/**
 * How somebody comes to change a plan, its goals or its steps: the file of the case is locked first, then the plan, so that a closed
 * case's plan stays as it is. Inside a transaction only.
 */
final class PlanWriting {

    private final CaseFiles files;
    private final Plans plans;

    PlanWriting(CaseFiles files, Plans plans) {
        this.files = files;
        this.plans = plans;
    }

    /**
     * The version with this id, to change.
     *
     * @throws RuleViolation if the case is closed
     * @throws ConcurrentChange if there is no such version any more
     */
    Plan locked(PlanId id) {
        var caseId = plans.caseOf(id).orElseThrow(ConcurrentChange::removed);
        if (files.lock(caseId).isEmpty()) {
            throw ConcurrentChange.removed();
        }
        return plans.lock(id).orElseThrow(ConcurrentChange::removed);
    }
}
