package org.lotse.helpers.api.message;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a message inside its municipality. Appears in addresses.
 *
 * @param value made by the application when it was written
 */
public record MessageId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<MessageId> parse(String text) {
        try {
            return Optional.of(new MessageId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
