package org.lotse.helpers.api.request;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a request for help inside its municipality. Says nothing about the person and appears in addresses.
 *
 * @param value made by the application when the request came in
 */
public record HelpRequestId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<HelpRequestId> parse(String text) {
        try {
            return Optional.of(new HelpRequestId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
