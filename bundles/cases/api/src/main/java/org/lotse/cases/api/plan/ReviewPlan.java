package org.lotse.cases.api.plan;

/**
 * Command: write down a review.
 *
 * @param id which version; the one that is agreed
 * @param reviews how many reviews of it were seen
 * @param review what it found
 */
public record ReviewPlan(PlanId id, int reviews, ReviewData review) {}
