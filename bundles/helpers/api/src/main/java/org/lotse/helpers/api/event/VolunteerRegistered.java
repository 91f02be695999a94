package org.lotse.helpers.api.event;

import java.time.LocalDate;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.platform.api.event.Event;
import org.lotse.platform.api.event.EventType;

/**
 * Somebody joined the helper circle.
 *
 * @param volunteerId the new volunteer
 * @param on the day
 */
@EventType("helpers.volunteer-registered")
public record VolunteerRegistered(VolunteerId volunteerId, LocalDate on) implements Event {}
