package org.lotse.helpers.api.hours;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an entry of hours inside its municipality. Appears in addresses.
 *
 * @param value made by the application when it was logged
 */
public record HoursEntryId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<HoursEntryId> parse(String text) {
        try {
            return Optional.of(new HoursEntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
