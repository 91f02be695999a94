package org.lotse.cases.api.plan;

/**
 * Command: throw a draft away.
 *
 * @param id which draft
 * @param revision the revision of the plan that was seen
 */
public record DiscardPlan(PlanId id, int revision) {}
