package org.lotse.liga.api.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of an agreement inside its district. Appears in addresses.
 *
 * @param value made by the application when it was written down
 */
public record AgreementId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<AgreementId> parse(String text) {
        try {
            return Optional.of(new AgreementId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
