package org.lotse.cases.api.absence;

import java.util.UUID;

/**
 * Identity of a cover.
 *
 * @param value made by the application when it was given
 */
public record CoverId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
