package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.plan.PlanId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * A person and their integration manager agreed on a plan.
 *
 * @param caseId whose case
 * @param planId which version of the plan
 * @param number 1 for the first version of a case
 * @param on the day
 */
@EventType("cases.plan-agreed")
public record PlanAgreed(CaseId caseId, PlanId planId, int number, LocalDate on) implements Event {}
