package org.lotse.liga.api.change;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a change inside its district. Appears in addresses.
 *
 * @param value made by the application when the change was added
 */
public record ChangeId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ChangeId> parse(String text) {
        try {
            return Optional.of(new ChangeId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
