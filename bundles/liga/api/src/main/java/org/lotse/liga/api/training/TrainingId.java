package org.lotse.liga.api.training;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a training inside its district. Appears in addresses.
 *
 * @param value made by the application when it was offered
 */
public record TrainingId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<TrainingId> parse(String text) {
        try {
            return Optional.of(new TrainingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
