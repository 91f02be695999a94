package org.lotse.helpers.api.activity;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an activity inside its municipality. Appears in addresses.
 *
 * @param value made by the application when the activity was planned
 */
public record ActivityId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ActivityId> parse(String text) {
        try {
            return Optional.of(new ActivityId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
