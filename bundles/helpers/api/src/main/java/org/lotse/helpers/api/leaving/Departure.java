package org.lotse.helpers.api.leaving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody who has left stands.
 *
 * @param leftOn the day on which they left
 * @param eraseOn the day on which they are erased
 * @param hold why they are not erased on that day, or null
 * @param erasedOn the day on which everything was erased but the name, which stays as long as payments to them have to be kept; null before
 * @param helping whether a Patenschaft of theirs still runs, which has to be ended first
 */
public record Departure(
        LocalDate leftOn,
        LocalDate eraseOn,
        @Nullable ErasureHold hold,
        @Nullable LocalDate erasedOn,
        boolean helping) {

    /** Whether only the name is left, for payments. */
    public boolean isReduced() {
        return erasedOn != null;
    }
}
