package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.CLOCK;

import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanService;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Reviews;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.testing.FakeAccess;
import org.lotse.platform.testing.FixedScope;
import org.lotse.platform.testing.PublishedEvents;

/** The services about plans above whatever repositories a test has, for somebody who may use them. */
public final class PlansInADatabase {

    private final TransactionalPlans service;
    private final TransactionalPlanGoals goals;

    /** Above these repositories, in these transactions. */
    public PlansInADatabase(
            CaseFiles files, Plans plans, Goals goals, Reviews reviews, Transactions transactions, FixedScope scope) {
        var access = new FakeAccess(CasesPermissions.READ, CasesPermissions.PLAN);
        service = new TransactionalPlans(
                files, plans, goals, reviews, transactions, access, new PublishedEvents(scope), scope, CLOCK);
        this.goals = new TransactionalPlanGoals(files, plans, goals, transactions, access, scope, CLOCK);
    }

    /** Versions. */
    public PlanService service() {
        return service;
    }

    /** Goals and steps. */
    public PlanGoals goals() {
        return goals;
    }
}
