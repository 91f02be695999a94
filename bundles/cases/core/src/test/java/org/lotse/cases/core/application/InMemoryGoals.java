package org.lotse.cases.core.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.StepId;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.core.domain.plan.Goal;
import org.lotse.cases.core.domain.plan.Goals;
import org.lotse.cases.core.domain.plan.Step;
import org.lotse.cases.core.domain.plan.StepMark;

/** Goals and steps in maps. */
final class InMemoryGoals implements Goals {

    private final Map<GoalId, Goal> goals = new LinkedHashMap<>();
    private final Map<StepId, Step> steps = new LinkedHashMap<>();
    private final Map<StepId, StepMark> marks = new LinkedHashMap<>();

    @Override
    public void add(Goal goal) {
        goals.put(goal.id(), goal);
    }

    @Override
    public void add(Step step) {
        steps.put(step.id(), step);
    }

    @Override
    public void add(StepMark mark) {
        marks.put(mark.stepId(), mark);
    }

    @Override
    public void remove(Goal goal) {
        goals.remove(goal.id());
    }

    @Override
    public void remove(Step step) {
        steps.remove(step.id());
    }

    @Override
    public Optional<PlanId> planOf(GoalId id) {
        return goal(id).map(Goal::planId);
    }

    @Override
    public Optional<PlanId> planOf(StepId id) {
        return step(id).map(Step::planId);
    }

    @Override
    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id));
    }

    @Override
    public Optional<Step> step(StepId id) {
        return Optional.ofNullable(steps.get(id));
    }

    @Override
    public Optional<StepMark> mark(StepId id) {
        return Optional.ofNullable(marks.get(id));
    }

    @Override
    public List<Goal> goals(List<PlanId> plans) {
        return goals.values().stream()
                .filter(goal -> plans.contains(goal.planId()))
                .sorted(Comparator.comparing(Goal::area))
                .toList();
    }

    @Override
    public List<Step> steps(List<PlanId> plans) {
        return steps.values().stream()
                .filter(step -> plans.contains(step.planId()))
                .sorted(Comparator.comparing(
                        step -> step.entry(StepState.OPEN).step().dueOn()))
                .toList();
    }

    @Override
    public List<StepMark> marks(List<PlanId> plans) {
        return marks.values().stream()
                .filter(mark -> plans.contains(mark.planId()))
                .toList();
    }
}
