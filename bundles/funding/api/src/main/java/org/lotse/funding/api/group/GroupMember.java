package org.lotse.funding.api.group;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.Ags;

/**
 * A municipality in a grouping.
 *
 * @param municipality which one
 * @param consent what it said
 * @param on the day on which it said so; needed unless it has not answered
 * @param note by whom or where, for example a council's decision
 */
public record GroupMember(
        Ags municipality,
        Consent consent,
        @Nullable LocalDate on,
        @Nullable String note) {

    /** Most characters of a note. */
    public static final int NOTE_LENGTH = 200;
}
