package org.lotse.liga.api.training;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What municipalities have of the list.
 *
 * @param contact whom they are told to ask; null as long as nothing was published
 * @param publishedAt when it last changed; null as long as nothing was published
 * @param reached how many municipalities have it
 * @param outstanding those that do not have it yet, by name
 */
public record OfferState(
        @Nullable String contact, @Nullable Instant publishedAt, int reached, List<String> outstanding) {

    /** Keeps a copy. */
    public OfferState {
        outstanding = List.copyOf(outstanding);
    }
}
