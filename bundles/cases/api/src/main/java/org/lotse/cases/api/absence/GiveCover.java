package org.lotse.cases.api.absence;

import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.access.UserId;

/**
 * Command: a colleague stands in, from today or from the first day of the absence. Whoever did so before does not any more.
 *
 * @param absence during which absence
 * @param caseId for this case only, or null for all that nobody else has
 * @param person who; null for nobody
 */
public record GiveCover(
        AbsenceId absence,
        @Nullable CaseId caseId,
        @Nullable UserId person) {}
