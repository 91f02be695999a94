package org.lotse.cases.api.preparation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.DwellingData;
import org.lotse.cases.api.PersonData;
import org.lotse.cases.api.dispute.Datum;
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
 * @param disputed what the person says is wrong (§ 84 (2) SGB X), of {@link #DISPUTABLE} and of what is told here; none in what was kept
 *     before one could say so
 */
public record PreparationData(
        PersonData person,
        @Nullable DwellingData dwelling,
        List<HandoverMember> members,
        HandoverReport report,
        @Nullable TenantId receiver,
        HandoverBasis basis,
        Set<Datum> disputed) {

    /** The most others. */
    public static final int MOST_MEMBERS = 15;

    /** What is told here and can be disputed, in the order of its declaration. */
    public static final Set<Datum> DISPUTABLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Datum.AZR_NUMBER, Datum.CONSENT, Datum.NOTE)));

    /** Copies list and set, so that the data never change. */
    public PreparationData {
        members = List.copyOf(members);
        disputed = disputed == null ? Set.of() : Set.copyOf(disputed);
    }
}
