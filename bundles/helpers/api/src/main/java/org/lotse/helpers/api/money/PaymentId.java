package org.lotse.helpers.api.money;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a payment inside its municipality. Appears in addresses.
 *
 * @param value made by the application when it was entered
 */
public record PaymentId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<PaymentId> parse(String text) {
        try {
            return Optional.of(new PaymentId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
