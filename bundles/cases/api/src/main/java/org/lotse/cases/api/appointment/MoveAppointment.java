package org.lotse.cases.api.appointment;

/**
 * Command: another day, place or way, as long as nobody has said what became of it.
 *
 * @param id which one
 * @param version that was seen
 * @param appointment what is arranged now
 */
public record MoveAppointment(AppointmentId id, int version, AppointmentData appointment) {}
