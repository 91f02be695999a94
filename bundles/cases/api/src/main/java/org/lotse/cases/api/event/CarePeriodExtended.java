package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * An extension of a care period was granted.
 *
 * @param caseId the case
 * @param endsOn the new last day
 */
@EventType("cases.care-period-extended")
public record CarePeriodExtended(CaseId caseId, LocalDate endsOn) implements Event {}
