package org.lotse.cases.api.event;

import java.time.LocalDate;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * How many running cases have a destination before somebody else delivers.
 *
 * @param from first day of the others
 * @param running cases that run
 * @param open those without a destination
 */
@EventType("cases.destinations-counted")
public record DestinationsCounted(LocalDate from, int running, int open) implements Event {}
