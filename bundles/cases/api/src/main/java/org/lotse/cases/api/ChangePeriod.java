package org.lotse.cases.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Command: put a case under another programme, or set the first day of its care period by hand.
 *
 * @param caseId whose period
 * @param seen the period that the person saw; another one by now means that a colleague was faster
 * @param programme under which programme
 * @param setOn the first day, not before 2000 and at most a year ahead; null to let the rule decide
 */
public record ChangePeriod(
        CaseId caseId,
        CarePeriod seen,
        Programme programme,
        @Nullable LocalDate setOn) {}
