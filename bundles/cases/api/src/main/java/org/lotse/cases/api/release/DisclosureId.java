package org.lotse.cases.api.release;

import java.util.UUID;

/**
 * Identity of an entry in the register of what was handed on.
 *
 * @param value made by the application when the entry was written
 */
public record DisclosureId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
