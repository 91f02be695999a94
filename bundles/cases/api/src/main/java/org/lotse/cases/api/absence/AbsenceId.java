package org.lotse.cases.api.absence;

import java.util.UUID;

/**
 * Identity of an absence.
 *
 * @param value made by the application when it was entered
 */
public record AbsenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
