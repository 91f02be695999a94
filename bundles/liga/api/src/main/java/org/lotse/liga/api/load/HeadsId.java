package org.lotse.liga.api.load;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a number of people that was entered by hand, inside its district.
 *
 * @param value made by the application when it was entered
 */
public record HeadsId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<HeadsId> parse(String text) {
        try {
            return Optional.of(new HeadsId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
