package org.lotse.cases.api.preparation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.handover.HandoverBasis;
import org.lotse.cases.api.handover.HandoverMember;
import org.lotse.cases.api.handover.HandoverReport;
import org.lotse.platform.api.tenant.TenantId;

/**
 * What somebody in shared accommodation prepares for the municipality that goes on. A draft needs a name only.
 *
 * @param person the person; the number in the central register of foreigners counts for nothing here
 * @param dwelling where they move to, if that is known; the day is the person's {@link PersonData#movedInOn}
 * @param members others who move with them, at most {@link #MOST_MEMBERS}
 * @param report what is told in words
 * @param receiver to whom it goes; not needed before it is sent
 * @param basis what permits it; not needed before it is sent
 */
public record PreparationData(
        PersonData person,
        @Nullable DwellingData dwelling,
        List<HandoverMember> members,
        HandoverReport report,
        @Nullable TenantId receiver,
        HandoverBasis basis) {

    /** The most others. */
    public static final int MOST_MEMBERS = 15;

    /** Copies the list, so that the data never change. */
    public PreparationData {
        members = List.copyOf(members);
    }
}
