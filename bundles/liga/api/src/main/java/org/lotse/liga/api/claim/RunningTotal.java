package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement has come to in a calendar year.
 *
 * @param year which
 * @param approved what is approved
 * @param waiting what waits for approval beside that; a correction counts by what it changes, so this may be below 0
 * @param ceiling what is refunded in a year at most, or null without a ceiling
 */
public record RunningTotal(
        int year,
        BigDecimal approved,
        BigDecimal waiting,
        @Nullable BigDecimal ceiling) {

    /** What it comes to when everything that waits is approved. */
    public BigDecimal all() {
        return approved.add(waiting);
    }
}
