package org.lotse.platform.api.exchange;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a package, the same at both ends.
 *
 * @param value made by the platform when the package was sent
 */
public record PackageId(UUID value) {

    /** The identity written in an address, or empty if it is none. */
    public static Optional<PackageId> parse(String text) {
        try {
            return Optional.of(new PackageId(UUID.fromString(text)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
