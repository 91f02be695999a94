package org.lotse.cases.api.plan;

/**
 * Command: say how far a step of the agreed plan is.
 *
 * @param id which
 * @param seen how far it was when it was looked at
 * @param state how far it is
 */
public record MarkStep(StepId id, StepState seen, StepState state) {}
