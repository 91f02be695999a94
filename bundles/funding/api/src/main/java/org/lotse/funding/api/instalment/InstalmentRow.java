package org.lotse.funding.api.instalment;

import org.lotse.funding.api.application.Grant;

/**
 * A line of the list of grants with their money.
 *
 * @param grant what was granted
 * @param provisional whether the final count is missing, so that the plan will change
 * @param balance how its money stands
 */
public record InstalmentRow(Grant grant, boolean provisional, Balance balance) {}
