package org.lotse.cases.api.plan;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Goals and steps of plans. Threads, transactions and refusals as for {@link PlanService}; everything needs {@code cases.plan}. All
 * but {@link #mark} is for drafts only.
 */
@ProviderType
public interface PlanGoals {

    /** Most goals of a plan, and most steps of a goal: nobody reaches for more at a time. */
    int MOST = 30;

    /**
     * Adds a goal.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names of fields are those of
     *     {@link GoalData} and {@link Indicator}
     */
    GoalId add(AddGoal command);

    /** Changes a goal; refused as for {@link #add}. */
    void revise(ReviseGoal command);

    /** Takes a goal and its steps out. */
    void remove(RemoveGoal command);

    /**
     * Adds a step.
     *
     * @throws org.lotse.platform.api.rule.RuleViolation beside the field that is not acceptable; names as in {@link StepData}
     */
    StepId addStep(AddStep command);

    /** Changes a step; refused as for {@link #addStep}. */
    void reviseStep(ReviseStep command);

    /** Takes a step out. */
    void removeStep(RemoveStep command);

    /** Says how far a step of the agreed version is. */
    void mark(MarkStep command);
}
