package org.lotse.helpers.api.circle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A circle as shown when opened.
 *
 * @param id identity
 * @param revision how often it was changed; goes back in commands
 * @param data everything that is written down
 * @param closedOn the day on which it was closed, or null while it is open; a closed one is not changed
 * @param volunteers how many belong to it and have not left
 */
public record CircleDetails(
        CircleId id,
        long revision,
        CircleData data,
        @Nullable LocalDate closedOn,
        long volunteers) {}
