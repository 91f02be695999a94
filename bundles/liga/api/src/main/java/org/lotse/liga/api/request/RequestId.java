package org.lotse.liga.api.request;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a request inside its district, the same at both ends of one that is shared. Appears in addresses.
 *
 * @param value made by the application when it was entered
 */
public record RequestId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<RequestId> parse(String text) {
        try {
            return Optional.of(new RequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
