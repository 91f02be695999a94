package org.lotse.cases.core.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lotse.cases.api.CasesPermissions;
import org.lotse.cases.api.plan.AddGoal;
import org.lotse.cases.api.plan.AddStep;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.MarkStep;
import org.lotse.cases.api.plan.PlanGoals;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.RemoveGoal;
import org.lotse.cases.api.plan.RemoveStep;
import org.lotse.cases.api.plan.ReviseGoal;
import org.lotse.cases.api.plan.ReviseStep;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.domain.CaseFiles;
import org.lotse.cases.core.domain.plan.Goal;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Plan;
import org.lotse.cases.core.domain.plan.PlanCourse;
import org.lotse.cases.core.domain.plan.Plans;
import org.lotse.cases.core.domain.plan.Step;
import org.lotse.cases.core.domain.plan.StepMark;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.data.Ids;
import org.lotse.platform.api.data.LastChange;
import org.lotse.platform.api.data.Transactions;
import org.lotse.platform.api.rule.RuleViolation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps goals and steps of plans; every call runs in one transaction of the current tenant, in which nobody else changes the plan. */
@Component
public final class TransactionalPlanGoals implements PlanGoals {

    private final Plans plans;
    private final Goals goals;
    private final Transactions transactions;
    private final Access access;
    private final Caller caller;
    private final Clock clock;
    private final PlanWriting writing;

    /** Plans, their goals and the files they belong to, and what every call needs: gate, transaction, scope and time. */
    @Activate
    public TransactionalPlanGoals(
            @Reference CaseFiles files,
            @Reference Plans plans,
            @Reference Goals goals,
            @Reference(target = "(lotse.unit=cases)") Transactions transactions,
            @Reference Access access,
            @Reference CurrentScope scope,
            @Reference Clock clock) {
        this.plans = plans;
        this.goals = goals;
        this.transactions = transactions;
        this.access = access;
        this.caller = new Caller(scope);
        this.clock = clock;
        this.writing = new PlanWriting(files, plans);
    }

    @Override
    public GoalId add(AddGoal command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        return transactions.write(() -> {
            var plan = changing(command.plan(), change);
            requireRoom(goals.goals(List.of(plan.id())).size());
            var id = new GoalId(Ids.next(clock.instant()));
            goals.add(Goal.set(id, plan.id(), command.goal(), change));
            return id;
        });
    }

    @Override
    public void revise(ReviseGoal command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> changing(command.id(), change).revise(command, change));
    }

    @Override
    public void remove(RemoveGoal command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> {
            var goal = changing(command.id(), change);
            goal.requireSeen(command.revision());
            stepsOf(goal).forEach(goals::remove);
            goals.remove(goal);
        });
    }

    @Override
    public StepId addStep(AddStep command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        return transactions.write(() -> {
            var goal = changing(command.goal(), change);
            requireRoom(stepsOf(goal).size());
            var id = new StepId(Ids.next(clock.instant()));
            goals.add(Step.towards(goal, id, command.step(), today(), change));
            return id;
        });
    }

    @Override
    public void reviseStep(ReviseStep command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> changing(command.id(), change).revise(command, today(), change));
    }

    @Override
    public void removeStep(RemoveStep command) {
        access.require(CasesPermissions.PLAN);
        var change = change();
        transactions.write(() -> {
            var step = changing(command.id(), change);
            step.requireSeen(command.revision());
            goals.remove(step);
        });
    }

    @Override
    public void mark(MarkStep command) {
        access.require(CasesPermissions.PLAN);
        var author = caller.person().displayName();
        transactions.write(() -> {
            var plan = writing.locked(goals.planOf(command.id()).orElseThrow(ConcurrentChange::removed));
            requireAgreed(plan);
            var mark = goals.mark(command.id());
            if (mark.map(StepMark::state).orElse(StepState.OPEN) != command.seen()) {
                throw ConcurrentChange.after(null);
            }
            mark.ifPresentOrElse(
                    known -> known.mark(command.state(), today(), author),
                    () -> goals.add(
                            new StepMark(goals.step(command.id()).orElseThrow(), command.state(), today(), author)));
        });
    }

    private Plan changing(PlanId id, LastChange change) {
        var plan = writing.locked(id);
        plan.changed(change);
        return plan;
    }

    /** Reads the goal only after its plan is locked: so it is as the last colleague left it. */
    private Goal changing(GoalId id, LastChange change) {
        changing(goals.planOf(id).orElseThrow(ConcurrentChange::removed), change);
        return goals.goal(id).orElseThrow(ConcurrentChange::removed);
    }

    private Step changing(StepId id, LastChange change) {
        changing(goals.planOf(id).orElseThrow(ConcurrentChange::removed), change);
        return goals.step(id).orElseThrow(ConcurrentChange::removed);
    }

    private void requireAgreed(Plan plan) {
        if (plans.course(plan.caseId())
                .map(PlanCourse::planId)
                .filter(plan.id()::equals)
                .isEmpty()) {
            throw RuleViolation.of("cases.rule.plan-not-agreed");
        }
    }

    private List<Step> stepsOf(Goal goal) {
        return goals.steps(List.of(goal.planId())).stream()
                .filter(step -> step.goalId().equals(goal.id()))
                .toList();
    }

    private static void requireRoom(int taken) {
        if (taken >= MOST) {
            throw RuleViolation.of("cases.rule.plan-too-many", MOST);
        }
    }

    private LastChange change() {
        return new LastChange(caller.person().displayName(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
