package org.example.lending.api.event;

import java.time.LocalDate;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * Something was not brought back in time.
 *
 * @param item identity of what is lent
 * @param dueOn when it should have come back
 */
@EventType(value = "lending.loan-overdue", waitsDays = 14)
public record LoanOverdue(String item, LocalDate dueOn) implements Event {}
