package org.lotse.funding.api.application;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an application inside its tenant, and of what was granted on it. Appears in addresses.
 *
 * @param value made by the application layer when it was kept first
 */
public record ApplicationId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ApplicationId> parse(String text) {
        try {
            return Optional.of(new ApplicationId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
