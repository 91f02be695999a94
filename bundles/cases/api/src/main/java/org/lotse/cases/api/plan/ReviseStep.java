package org.lotse.cases.api.plan;

/**
 * Command: change a step of a draft.
 *
 * @param id which
 * @param revision the revision of the step that was seen
 * @param step what is to be done from now on
 */
public record ReviseStep(StepId id, int revision, StepData step) {}
