package org.lotse.cases.api;

import java.util.UUID;

/**
 * Identity of an entry in a contact log.
 *
 * @param value made by the application when the contact was logged
 */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
