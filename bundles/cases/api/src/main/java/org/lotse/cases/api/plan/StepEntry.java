package org.lotse.cases.api.plan;

/**
 * A step as it is shown.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in {@link ReviseStep}
 * @param step what is to be done
 * @param state how far it is; kept beside the plan, which does not change by it
 */
public record StepEntry(StepId id, int revision, StepData step, StepState state) {}
