package org.lotse.liga.api.absence;

import java.util.UUID;

/**
 * Identity of an absence inside its district.
 *
 * @param value made by the application
 */
public record AbsenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
