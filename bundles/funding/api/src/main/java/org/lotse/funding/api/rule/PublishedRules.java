package org.lotse.funding.api.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What municipalities have of the district's rule-sets.
 *
 * @param version of the publication; 0 if there was none
 * @param publishedAt when; null if there was none
 * @param person who published it
 * @param changed whether something is in force that was not published
 * @param reached names of municipalities that have it
 * @param outstanding names of those that do not yet
 */
public record PublishedRules(
        int version,
        @Nullable Instant publishedAt,
        @Nullable String person,
        boolean changed,
        List<String> reached,
        List<String> outstanding) {

    /** Copies the lists. */
    public PublishedRules {
        reached = List.copyOf(reached);
        outstanding = List.copyOf(outstanding);
    }
}
