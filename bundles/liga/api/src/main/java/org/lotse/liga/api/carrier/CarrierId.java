package org.lotse.liga.api.carrier;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a carrier inside its district. Appears in addresses.
 *
 * @param value made by the application when the carrier was added
 */
public record CarrierId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<CarrierId> parse(String text) {
        try {
            return Optional.of(new CarrierId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
