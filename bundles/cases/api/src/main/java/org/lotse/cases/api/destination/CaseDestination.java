package org.lotse.cases.api.destination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.CaseNumber;

/**
 * A running case and where it goes.
 *
 * @param caseId which
 * @param number what people say
 * @param name the person
 * @param responsible who answers for it now
 * @param kind where it goes, or null as long as that is open
 * @param to who takes over, or null
 * @param by who wrote it down, or null
 * @param on when, or null
 */
public record CaseDestination(
        CaseId caseId,
        CaseNumber number,
        String name,
        String responsible,
        @Nullable DestinationKind kind,
        @Nullable String to,
        @Nullable String by,
        @Nullable LocalDate on) {}
