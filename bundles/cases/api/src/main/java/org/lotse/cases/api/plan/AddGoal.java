package org.lotse.cases.api.plan;

/**
 * Command: add a goal to a draft.
 *
 * @param plan which draft
 * @param goal what it says
 */
public record AddGoal(PlanId plan, GoalData goal) {}
