package org.lotse.liga.api.post;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a post inside its district. Appears in addresses.
 *
 * @param value made by the application when the post was written down
 */
public record PostId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<PostId> parse(String text) {
        try {
            return Optional.of(new PostId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
