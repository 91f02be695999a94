package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line in the list of claims.
 *
 * @param id identity
 * @param carrierName as people call the carrier
 * @param agreementTitle under which agreement
 * @param from the first day
 * @param to the last day
 * @param version 1 for the first one, one more with each correction
 * @param actual actual cost
 * @param overhead lump sums
 * @param state how far it has come
 */
public record ClaimSummary(
        ClaimId id,
        String carrierName,
        String agreementTitle,
        LocalDate from,
        LocalDate to,
        int version,
        BigDecimal actual,
        BigDecimal overhead,
        ClaimState state) {

    /** The claim. */
    public BigDecimal total() {
        return actual.add(overhead);
    }
}
