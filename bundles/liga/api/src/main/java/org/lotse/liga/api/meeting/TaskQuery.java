package org.lotse.liga.api.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which of the things to do to list, by the day until when.
 *
 * @param text words that all have to occur in what it is or who does it; or null
 * @param state how they stand today; null for whatever is not done
 * @param descending whether the latest comes first
 */
public record TaskQuery(@Nullable String text, @Nullable TaskState state, boolean descending) {

    /** Whatever is not done, the most urgent first. */
    public static final TaskQuery OPEN = new TaskQuery(null, null, false);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || state != null;
    }
}
