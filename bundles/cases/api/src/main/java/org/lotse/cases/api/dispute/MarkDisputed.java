package org.lotse.cases.api.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;

/**
 * Command: the person says that a datum is wrong, and it cannot be settled at once.
 *
 * @param caseId whose
 * @param datum which
 * @param claim what they say instead, and why
 * @param since the day on which they said so, up to today
 */
public record MarkDisputed(
        CaseId caseId,
        @Nullable Datum datum,
        @Nullable String claim,
        @Nullable LocalDate since) {

    /** Greatest length of what the person says. */
    public static final int CLAIM_LENGTH = 1000;
}
