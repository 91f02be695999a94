package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A case was merged into another one of the same person. Whoever keeps the identity of the one that is gone goes on with the other.
 *
 * @param stays the case that stays
 * @param gone the identity that the other case had
 * @param on the day of it
 */
@EventType("cases.cases-merged")
public record CasesMerged(CaseId stays, CaseId gone, LocalDate on) implements Event {}
