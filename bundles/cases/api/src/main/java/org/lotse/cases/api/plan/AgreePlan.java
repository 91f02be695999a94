package org.lotse.cases.api.plan;

/**
 * Command: a draft was agreed; from then on it does not change.
 *
 * @param id which draft
 * @param revision the revision of the plan that was seen: what was agreed is what was on the sheet
 * @param agreement how
 */
public record AgreePlan(PlanId id, int revision, Agreement agreement) {}
