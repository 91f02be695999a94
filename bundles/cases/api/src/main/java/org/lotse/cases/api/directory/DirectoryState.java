package org.lotse.cases.api.directory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the district's list stands towards what its municipalities have.
 *
 * @param version of what was published last; 0 if nothing was
 * @param publishedAt when that was, if it was
 * @param person who did, by display name, if it is known
 * @param changed whether the list is another now
 * @param reached names of the municipalities that have the version
 * @param outstanding names of those that do not yet
 */
public record DirectoryState(
        int version,
        @Nullable Instant publishedAt,
        @Nullable String person,
        boolean changed,
        List<String> reached,
        List<String> outstanding) {

    /** Copies the lists, so that they never change. */
    public DirectoryState {
        reached = List.copyOf(reached);
        outstanding = List.copyOf(outstanding);
    }
}
