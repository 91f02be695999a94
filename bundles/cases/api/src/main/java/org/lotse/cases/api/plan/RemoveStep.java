package org.lotse.cases.api.plan;

/**
 * Command: take a step out of a draft.
 *
 * @param id which
 * @param revision the revision of the step that was seen
 */
public record RemoveStep(StepId id, int revision) {}
