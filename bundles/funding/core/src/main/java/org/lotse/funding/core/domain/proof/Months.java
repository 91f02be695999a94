package org.lotse.funding.core.domain.proof;

import java.time.YearMonth;

/**
 * Whole months in which work is counted: so nobody counts a single day and reads what happened on it.
 *
 * @param from first month
 * @param to last month
 */
public record Months(YearMonth from, YearMonth to) {

    /** Those that the time of a proof touches. */
    public static Months of(StoredProof proof) {
        return new Months(YearMonth.from(proof.from()), YearMonth.from(proof.until()));
    }
}
