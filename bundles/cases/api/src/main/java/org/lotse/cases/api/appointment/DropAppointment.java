package org.lotse.cases.api.appointment;

/**
 * Command: it did not take place.
 *
 * @param id which one
 * @param version that was seen
 * @param missed whether the person did not come; otherwise somebody called it off beforehand
 */
public record DropAppointment(AppointmentId id, int version, boolean missed) {}
