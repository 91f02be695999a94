package org.lotse.cases.api.assessment;

import java.util.UUID;

/**
 * Identity of an area of life as a tenant looks at it.
 *
 * @param value made by the application when the area was added
 */
public record AreaId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
