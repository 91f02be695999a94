package org.lotse.liga.api.event;

import java.time.LocalDate;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * In a municipality: what was announced will not happen, at least not on that day.
 *
 * @param from the day that was announced
 */
@EventType("liga.delivery-change-taken-back")
public record DeliveryChangeTakenBack(LocalDate from) implements Event {}
