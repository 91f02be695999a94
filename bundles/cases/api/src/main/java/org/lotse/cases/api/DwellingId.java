package org.lotse.cases.api;

import java.util.UUID;

/**
 * Identity of a dwelling inside its tenant.
 *
 * @param value made by the application when the dwelling was entered
 */
public record DwellingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
