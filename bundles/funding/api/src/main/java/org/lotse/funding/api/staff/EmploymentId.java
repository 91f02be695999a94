package org.lotse.funding.api.staff;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an employment inside its tenant. Appears in addresses.
 *
 * @param value made by the application layer when it was entered
 */
public record EmploymentId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<EmploymentId> parse(String text) {
        try {
            return Optional.of(new EmploymentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
