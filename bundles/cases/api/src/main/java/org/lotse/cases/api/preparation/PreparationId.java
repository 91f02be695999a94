package org.lotse.cases.api.preparation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a prepared hand-over.
 *
 * @param value made by the platform
 */
public record PreparationId(UUID value) {

    private static final int REFERENCE_DIGITS = 8;

    /** The identity written in an address, or empty if it is none. */
    public static Optional<PreparationId> parse(String text) {
        try {
            return Optional.of(new PreparationId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What both offices can say on the telephone, {@code GU-3F9A01BC}: it tells nothing of the person. */
    public String reference() {
        var digits = value.toString();
        return "GU-" + digits.substring(digits.length() - REFERENCE_DIGITS).toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
