package org.lotse.helpers.api.circle;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a helper circle inside its municipality. Appears in addresses.
 *
 * @param value made by the application when the circle was started
 */
public record CircleId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<CircleId> parse(String text) {
        try {
            return Optional.of(new CircleId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
