package org.lotse.cases.api.directory;

import java.util.UUID;

/**
 * Identity of a regular service in the district's list.
 *
 * @param value made by the application when it was added
 */
public record ServiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
