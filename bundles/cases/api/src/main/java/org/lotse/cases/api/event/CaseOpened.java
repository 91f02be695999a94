package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * Accompaniment of a person began.
 *
 * @param caseId the new case
 * @param responsible who answers for it
 * @param on the day
 */
@EventType("cases.case-opened")
public record CaseOpened(CaseId caseId, UserId responsible, LocalDate on) implements Event {}
