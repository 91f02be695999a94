package org.lotse.helpers.api.circle;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;

/**
 * A line in the list of circles.
 *
 * @param id identity
 * @param name what it is called
 * @param area where it helps, if written down
 * @param email mailing address, if written down
 * @param coordinators who looks after it
 * @param volunteers how many belong to it and have not left
 * @param closedOn the day on which it was closed, or null while it is open
 */
public record CircleSummary(
        CircleId id,
        String name,
        @Nullable String area,
        @Nullable String email,
        Set<UserId> coordinators,
        long volunteers,
        @Nullable LocalDate closedOn) {

    /** Copies the coordinators, so that the line never changes. */
    public CircleSummary {
        coordinators = Set.copyOf(coordinators);
    }

    /** Whether somebody can join it. */
    public boolean isOpen() {
        return closedOn == null;
    }
}
