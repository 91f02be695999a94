package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.PeriodStage;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A care period has six, three, one or no month left: once for each of these, in the night after it is so.
 *
 * @param caseId the case
 * @param responsible who answers for it
 * @param stage how near the end is
 * @param endsOn the last day
 */
@EventType("cases.care-period-ending")
public record CarePeriodEnding(CaseId caseId, UserId responsible, PeriodStage stage, LocalDate endsOn)
        implements Event {}
