package org.lotse.cases.api.plan;

/**
 * Command: add a step to a goal of a draft.
 *
 * @param goal which
 * @param step what is to be done
 */
public record AddStep(GoalId goal, StepData step) {}
