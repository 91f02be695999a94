package org.lotse.liga.api.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings to list, by day.
 *
 * @param text words that all have to occur in title, place, topics, what was said or decided; or null
 * @param year in which calendar year, or null for all
 * @param descending whether the latest comes first
 */
public record MeetingQuery(@Nullable String text, @Nullable Integer year, boolean descending) {

    /** Everything, the latest first. */
    public static final MeetingQuery ALL = new MeetingQuery(null, null, true);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || year != null;
    }
}
