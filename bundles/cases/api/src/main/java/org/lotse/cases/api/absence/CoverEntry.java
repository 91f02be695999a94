package org.lotse.cases.api.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.Responsible;

/**
 * Somebody stands in, or did not want to.
 *
 * @param id identity
 * @param person who
 * @param caseId for which case; null for all that nobody else has
 * @param caseName whose case, family name first, then the number; empty for all
 * @param refusedOn on which day they refused, or null
 */
public record CoverEntry(
        CoverId id,
        Responsible person,
        @Nullable CaseId caseId,
        String caseName,
        @Nullable LocalDate refusedOn) {}
