package org.lotse.cases.api.appointment;

import java.util.UUID;

/**
 * Identity of an appointment.
 *
 * @param value made by the application when it was planned
 */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
