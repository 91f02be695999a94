package org.lotse.funding.api.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * A count, or a correction of one.
 *
 * @param programme short name of the rule-set
 * @param municipality whose
 * @param revision of the history as the person saw it
 * @param kind what it is for
 * @param persons how many
 * @param day reference day
 * @param source where it comes from
 * @param countedBy who counted
 * @param reason why it corrects an earlier one; needed if there is one
 */
public record EnterCount(
        String programme,
        Ags municipality,
        long revision,
        CountKind kind,
        @Nullable Integer persons,
        @Nullable LocalDate day,
        @Nullable CountSource source,
        String countedBy,
        @Nullable String reason) {

    /** Most characters of who counted. */
    public static final int COUNTED_BY_LENGTH = 150;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
