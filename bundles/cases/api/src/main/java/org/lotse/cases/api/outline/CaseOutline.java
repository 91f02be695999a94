package org.lotse.cases.api.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;
import org.lotse.cases.api.CaseStatus;
import org.lotse.cases.api.Responsible;

/**
 * A case from outside.
 *
 * @param id identity
 * @param number what people say; it tells nobody's name
 * @param status where the accompaniment stands
 * @param responsible who answers for the case
 * @param openedOn first day of the accompaniment
 * @param beginsOn first day of the care period; null as long as it was not reckoned
 * @param endsOn last day of the care period, extensions included; null as long as it was not reckoned
 */
public record CaseOutline(
        CaseId id,
        CaseNumber number,
        CaseStatus status,
        Responsible responsible,
        LocalDate openedOn,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn) {}
