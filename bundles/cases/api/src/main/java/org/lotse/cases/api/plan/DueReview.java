package org.lotse.cases.api.plan;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A review that is to be held.
 *
 * @param caseId whose plan
 * @param number number of that case
 * @param on the day
 */
public record DueReview(CaseId caseId, CaseNumber number, LocalDate on) {}
