package org.lotse.funding.api.passing;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an agreement to pass money on, inside its tenant. Appears in addresses.
 *
 * @param value made by the application layer when it was kept first
 */
public record PassingId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<PassingId> parse(String text) {
        try {
            return Optional.of(new PassingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
