package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.closing.ClosingReason;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A case was closed.
 *
 * @param caseId the case
 * @param reason why
 * @param on the last day of the accompaniment
 */
@EventType("cases.case-closed")
public record CaseClosed(CaseId caseId, ClosingReason reason, LocalDate on) implements Event {}
