package org.lotse.helpers.api.request;

import java.util.List;
import org.lotse.helpers.api.VolunteerId;

/**
 * A volunteer who could help with a request. A suggestion decides nothing.
 *
 * @param volunteer who
 * @param name family name first
 * @param reasons why they stand where they stand, in the order in which they count
 */
public record Suggestion(VolunteerId volunteer, String name, List<MatchReason> reasons) {

    /** Copies the reasons, so that the suggestion never changes. */
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
