package org.lotse.funding.api.group;

import java.util.Optional;
import java.util.UUID;

/**
 * Identity of a grouping inside its district. Appears in addresses.
 *
 * @param value made by the application when it was kept first
 */
public record GroupingId(UUID value) {

    /** Reads an id that somebody may have typed; empty if it is none. */
    public static Optional<GroupingId> parse(String text) {
        try {
            return Optional.of(new GroupingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
