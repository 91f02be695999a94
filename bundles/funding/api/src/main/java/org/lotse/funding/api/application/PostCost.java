package org.lotse.funding.api.application;

import java.math.BigDecimal;

/**
 * What a post costs by its rate: share × rate, rounded as the rule-set says, to cents where it says nothing.
 *
 * @param post which one
 * @param rate of a whole post for a year, in euros
 * @param yearly for a year, in euros
 */
public record PostCost(FundedPost post, BigDecimal rate, BigDecimal yearly) {}
