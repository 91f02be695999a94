package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A case was given to a colleague, or to another team. Whoever opened a case is told by {@link CaseOpened}.
 *
 * @param caseId the case
 * @param responsible who answers for it now
 * @param before who did until then; the same person if only the team changed
 * @param on the first day
 */
@EventType("cases.case-assigned")
public record CaseAssigned(CaseId caseId, UserId responsible, UserId before, LocalDate on) implements Event {}
