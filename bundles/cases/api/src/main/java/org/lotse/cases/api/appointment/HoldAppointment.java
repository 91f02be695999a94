package org.lotse.cases.api.appointment;

import org.lotse.cases.api.ContactData;

/**
 * Command: it took place. What is written down goes into the contact log of the case, in the name of the caller.
 *
 * @param id which one
 * @param version that was seen
 * @param contact what was said and done
 */
public record HoldAppointment(AppointmentId id, int version, ContactData contact) {}
