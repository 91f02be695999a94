package org.lotse.cases.api.plan;

/**
 * Command: take a goal with its steps out of a draft.
 *
 * @param id which
 * @param revision the revision of the goal that was seen
 */
public record RemoveGoal(GoalId id, int revision) {}
