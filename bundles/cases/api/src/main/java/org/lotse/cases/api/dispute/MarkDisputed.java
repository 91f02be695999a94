package org.lotse.cases.api.dispute;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;

/**
 * Command: the person says that a datum is wrong, and it cannot be settled at once.
 *
 * @param caseId whose
 * @param datum which
 * @param claim what they say instead, and why
 * @param since the day on which they said so, up to today
 */
public record MarkDisputed(CaseId caseId, Datum datum, String claim, LocalDate since) {

    /** Greatest length of what the person says. */
    public static final int CLAIM_LENGTH = 1000;
}
