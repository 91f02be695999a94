package org.lotse.cases.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;

/**
 * The caller stands in for a colleague, now or later.
 *
 * @param cover which cover that is
 * @param absent for whom
 * @param first from when
 * @param last until when, or null while nobody knows
 * @param caseId for which case; null for all that nobody else has
 * @param caseName whose case, or empty
 */
public record StandingIn(
        CoverId cover,
        Responsible absent,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable CaseId caseId,
        String caseName) {}
