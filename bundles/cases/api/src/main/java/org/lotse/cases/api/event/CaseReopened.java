package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A closed case was taken up again.
 *
 * @param caseId the case
 * @param on the day of it
 */
@EventType("cases.case-reopened")
public record CaseReopened(CaseId caseId, LocalDate on) implements Event {}
