package org.lotse.cases.api.plan;

/**
 * Command: change a goal of a draft.
 *
 * @param id which
 * @param revision the revision of the goal that was seen
 * @param goal what it says from now on
 */
public record ReviseGoal(GoalId id, int revision, GoalData goal) {}
