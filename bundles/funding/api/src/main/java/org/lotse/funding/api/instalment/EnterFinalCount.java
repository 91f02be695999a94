package org.lotse.funding.api.instalment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.funding.api.application.ApplicationId;

/**
 * A final count for a grant, or a correction of one. The plan follows it by a new version.
 *
 * @param grant for which
 * @param revision of the sheet as the person saw it
 * @param persons how many, all municipalities together
 * @param day reference day
 * @param countedBy who counted
 * @param reason why it corrects an earlier one; needed if there is one
 */
public record EnterFinalCount(
        ApplicationId grant,
        long revision,
        @Nullable Integer persons,
        @Nullable LocalDate day,
        String countedBy,
        @Nullable String reason) {

    /** Most characters of who counted. */
    public static final int COUNTED_BY_LENGTH = 150;

    /** Most characters of a reason. */
    public static final int REASON_LENGTH = 500;
}
