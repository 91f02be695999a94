package org.lotse.liga.api.event;

import java.time.LocalDate;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * In a municipality: the district announced that somebody else will deliver. A later announcement replaces an earlier one.
 *
 * @param from first day of the new model
 * @param model by whom from then on
 */
@EventType("liga.delivery-change-announced")
public record DeliveryChangeAnnounced(LocalDate from, DeliveryModel model) implements Event {}
