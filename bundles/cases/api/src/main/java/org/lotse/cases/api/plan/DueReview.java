package org.lotse.cases.api.plan;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A review that is to be held.
 *
 * @param caseId whose plan
 * @param number number of that case
 * @param name name of the person as it stands in lists
 * @param on the day
 */
public record DueReview(CaseId caseId, CaseNumber number, String name, LocalDate on) {}
