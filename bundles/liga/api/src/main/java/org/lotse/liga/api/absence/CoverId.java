package org.lotse.liga.api.absence;

import java.util.UUID;

/**
 * Identity of a cover inside its district.
 *
 * @param value made by the application
 */
public record CoverId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
