package org.lotse.liga.api.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of people in the list.
 *
 * @param heads what was counted
 * @param id identity of what was entered by hand; null for what was reported, which stays as it came
 */
public record HeadsEntry(Heads heads, @Nullable HeadsId id) {

    /** Identity of what can be removed. */
    public Optional<HeadsId> removable() {
        return Optional.ofNullable(id);
    }
}
