package org.lotse.helpers.api.activity;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;

/**
 * Which activities to list. Those with something to come stand in the order of their next shift, others by title.
 *
 * @param text words that all have to occur in title or place, or null for any; case, accents and umlauts make no difference
 * @param circle whose activities, or null for all
 * @param phase whether something is to come
 */
public record ActivityQuery(@Nullable String text, @Nullable CircleId circle, ActivityPhase phase) {

    /** All with something to come. */
    public static final ActivityQuery COMING = new ActivityQuery(null, null, ActivityPhase.COMING);

    /** Whether a condition beside the phase narrows the list. */
    public boolean isNarrow() {
        return text != null || circle != null;
    }
}
