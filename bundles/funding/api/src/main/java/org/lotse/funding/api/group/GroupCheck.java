package org.lotse.funding.api.group;

import java.util.List;
import org.lotse.funding.api.Ags;
import org.lotse.funding.api.claim.Claim;

/**
 * What several municipalities come to together.
 *
 * @param members by name
 * @param uncounted those of them of which there is no count; they add nothing
 * @param claim of all persons together, with its steps
 */
public record GroupCheck(List<Ags> members, List<Ags> uncounted, Claim claim) {

    /** Copies the lists. */
    public GroupCheck {
        members = List.copyOf(members);
        uncounted = List.copyOf(uncounted);
    }
}
