package org.lotse.helpers.api;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a volunteer inside their municipality. Says nothing about the person and appears in addresses.
 *
 * @param value made by the application when the volunteer was registered
 */
public record VolunteerId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<VolunteerId> parse(String text) {
        try {
            return Optional.of(new VolunteerId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
