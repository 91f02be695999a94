package org.lotse.cases.api.preparation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.dispute.Datum;

/**
 * A line of the list.
 *
 * @param id identity
 * @param name family name first
 * @param receiver official key of the municipality it is for, if that is chosen
 * @param state how far it is
 * @param since when it got there; of a draft, when it was changed last
 * @param overdue whether it was sent so long ago that one should ask
 * @param reason why it was rejected, or null
 * @param author display name of whoever changed it last
 * @param disputed what the person disputes, of this line and of the rest
 */
public record PreparationSummary(
        PreparationId id,
        String name,
        @Nullable String receiver,
        PreparationState state,
        Instant since,
        boolean overdue,
        @Nullable String reason,
        String author,
        Set<Datum> disputed) {

    /** Copies the set, so that a line never changes. */
    public PreparationSummary {
        disputed = Set.copyOf(disputed);
    }
}
