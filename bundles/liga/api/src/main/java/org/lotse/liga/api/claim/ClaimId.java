package org.lotse.liga.api.claim;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a claim, or of one version of it, inside its district. Appears in addresses.
 *
 * @param value made by the application when it was entered
 */
public record ClaimId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ClaimId> parse(String text) {
        try {
            return Optional.of(new ClaimId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
