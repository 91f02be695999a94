package org.lotse.helpers.api.activity;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a shift inside its municipality. Appears in addresses.
 *
 * @param value made by the application when the shift was planned
 */
public record ShiftId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ShiftId> parse(String text) {
        try {
            return Optional.of(new ShiftId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
