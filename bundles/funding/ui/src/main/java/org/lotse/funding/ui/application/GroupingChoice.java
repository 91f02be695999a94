package org.lotse.funding.ui.application;

import java.util.List;
import org.lotse.funding.api.FundingPermissions;
import org.lotse.funding.api.group.Grouping;
import org.lotse.funding.api.group.Groupings;
import org.lotse.platform.api.access.Access;

/**
 * The groupings that somebody may choose from: none in a municipality, which keeps none.
 *
 * @param groupings that the district keeps
 * @param access the gate
 */
record GroupingChoice(Groupings groupings, Access access) {

    List<Grouping> of(String programme) {
        return access.may(FundingPermissions.READ) ? groupings.list(programme) : List.of();
    }
}
