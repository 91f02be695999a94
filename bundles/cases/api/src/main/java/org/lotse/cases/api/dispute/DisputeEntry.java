package org.lotse.cases.api.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as colleagues read it.
 *
 * @param id identity
 * @param datum what is or was disputed
 * @param claim what the person says
 * @param since since when
 * @param by who marked it, as colleagues knew them then
 * @param settlement how it ended; null while the datum is disputed
 */
public record DisputeEntry(
        DisputeId id,
        Datum datum,
        String claim,
        LocalDate since,
        String by,
        @Nullable Settlement settlement) {

    /**
     * How it ended.
     *
     * @param outcome how it came out
     * @param reason by what
     * @param on when
     * @param by who wrote that down
     */
    public record Settlement(DisputeOutcome outcome, String reason, LocalDate on, String by) {}
}
