package org.lotse.liga.api.meeting;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a meeting inside its district. Appears in addresses.
 *
 * @param value made by the application when it was written down
 */
public record MeetingId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<MeetingId> parse(String text) {
        try {
            return Optional.of(new MeetingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
