package org.lotse.funding.api.proof;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of one version of a proof inside its tenant. Appears in addresses.
 *
 * @param value made by the application layer when it was kept first
 */
public record ProofId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<ProofId> parse(String text) {
        try {
            return Optional.of(new ProofId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
