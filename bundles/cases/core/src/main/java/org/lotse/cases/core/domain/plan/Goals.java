package org.lotse.cases.core.domain.plan;

import java.util.List;
import java.util.Optional;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.cases.api.plan.StepId;

/** All goals and steps of plans of the current tenant. Inside a transaction only. */
public interface Goals {

    /** Takes in a goal. */
    void add(Goal goal);

    /** Takes in a step. */
    void add(Step step);

    /** Takes in how far a step is. */
    void add(StepMark mark);

    /** Takes a goal out, of which no step is left. */
    void remove(Goal goal);

    /** Takes a step out. */
    void remove(Step step);

    /** In which version of a plan a goal stands. Reads no more of it, so that it can be locked first. */
    Optional<PlanId> planOf(GoalId id);

    /** In which version of a plan a step stands; as for goals. */
    Optional<PlanId> planOf(StepId id);

    /** The goal with this id. */
    Optional<Goal> goal(GoalId id);

    /** The step with this id. */
    Optional<Step> step(StepId id);

    /** The mark of a step, if it has one. */
    Optional<StepMark> mark(StepId id);

    /** The goals of these versions, by area of life and in the order in which they were set. */
    List<Goal> goals(List<PlanId> plans);

    /** The steps of these versions, the earliest first. */
    List<Step> steps(List<PlanId> plans);

    /** The marks of their steps. */
    List<StepMark> marks(List<PlanId> plans);
}
