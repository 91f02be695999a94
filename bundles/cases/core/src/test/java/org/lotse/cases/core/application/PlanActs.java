package org.lotse.cases.core.application;

import static org.lotse.cases.core.Cases.TODAY;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.AgreePlan;
import org.lotse.cases.api.plan.DiscardPlan;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.RemoveStep;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewPlan;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.RevisePlan;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.Plans;
import org.lotse.cases.core.application.PermissionsTest.Act;

/** Who may do what with plans. */
final class PlanActs {

    private static final CaseId SOME_CASE = new CaseId(new UUID(1, 1));
    private static final PlanId SOME_PLAN = new PlanId(new UUID(1, 5));
    private static final GoalId SOME_GOAL = new GoalId(new UUID(1, 6));
    private static final StepId SOME_STEP = new StepId(new UUID(1, 7));

    private PlanActs() {}

    static Stream<Act> all() {
        return Stream.of(
                new Act("PlanService.of", CasesPermissions.READ, all -> all.plans.of(SOME_CASE)),
                new Act("PlanService.find", CasesPermissions.READ, all -> all.plans.find(SOME_PLAN)),
                new Act("PlanService.begin", CasesPermissions.PLAN, all -> all.plans.begin(SOME_CASE)),
                new Act(
                        "PlanService.revise",
                        CasesPermissions.PLAN,
                        all -> all.plans.revise(new RevisePlan(SOME_PLAN, null, "Ruhe"))),
                new Act(
                        "PlanService.discard",
                        CasesPermissions.PLAN,
                        all -> all.plans.discard(new DiscardPlan(SOME_PLAN, 0))),
                new Act(
                        "PlanService.agree",
                        CasesPermissions.PLAN,
                        all -> all.plans.agree(new AgreePlan(SOME_PLAN, 0, Plans.signed()))),
                new Act(
                        "PlanService.review",
                        CasesPermissions.PLAN,
                        all -> all.plans.review(new ReviewPlan(SOME_PLAN, 0, Plans.review(List.of(), Result.REACHED)))),
                new Act(
                        "PlanGoals.add",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.add(new AddGoal(SOME_PLAN, Plans.home()))),
                new Act(
                        "PlanGoals.revise",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.revise(new ReviseGoal(SOME_GOAL, 0, Plans.home()))),
                new Act(
                        "PlanGoals.remove",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.remove(new RemoveGoal(SOME_GOAL, 0))),
                new Act(
                        "PlanGoals.addStep",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.addStep(new AddStep(SOME_GOAL, Plans.course()))),
                new Act(
                        "PlanGoals.reviseStep",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.reviseStep(new ReviseStep(SOME_STEP, 0, Plans.course()))),
                new Act(
                        "PlanGoals.removeStep",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.removeStep(new RemoveStep(SOME_STEP, 0))),
                new Act(
                        "PlanGoals.mark",
                        CasesPermissions.PLAN,
                        all -> all.planGoals.mark(new MarkStep(SOME_STEP, StepState.OPEN, StepState.DONE))),
                new Act("PlanReviews.rhythm", CasesPermissions.READ, all -> all.planReviews.rhythm()),
                new Act("PlanReviews.mine", CasesPermissions.READ, all -> all.planReviews.mine(TODAY)),
                new Act("PlanRhythm.months", CasesPermissions.SETTINGS, all -> all.planReviews.months()),
                new Act("PlanRhythm.follow", CasesPermissions.SETTINGS, all -> all.planReviews.follow(3)),
                new Act("PlanSheets.languages", CasesPermissions.READ, all -> all.sheets.languages()),
                new Act("PlanSheets.print", CasesPermissions.PLAN, PlanActs::print));
    }

    private static void print(InMemoryCases all) {
        try {
            all.sheets.print(SOME_PLAN, "de", OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
