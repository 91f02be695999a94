package org.lotse.funding.api.proof;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a part of a narrative report inside its tenant. Appears in addresses.
 *
 * @param value made by the application layer when it was kept first
 */
public record PartId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<PartId> parse(String text) {
        try {
            return Optional.of(new PartId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
