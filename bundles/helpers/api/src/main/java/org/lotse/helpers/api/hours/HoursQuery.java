package org.lotse.helpers.api.hours;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * Which hours to list, and in which order.
 *
 * @param text words that all have to occur in what the list of volunteers searches in, or null for anybody's
 * @param volunteer whose, or null for anybody's
 * @param circle for which circle, or null for all
 * @param year in which year somebody helped, or null for any
 * @param state how far they have come, or null for all
 * @param sort what to sort by
 * @param descending whether the latest or last comes first
 */
public record HoursQuery(
        @Nullable String text,
        @Nullable VolunteerId volunteer,
        @Nullable CircleId circle,
        @Nullable Integer year,
        @Nullable HoursState state,
        HoursSort sort,
        boolean descending) {

    /** Everything, the latest first. */
    public static final HoursQuery ALL = new HoursQuery(null, null, null, null, null, HoursSort.DAY, true);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || volunteer != null || circle != null || year != null || state != null;
    }

    /** The same query for words that have to occur. */
    public HoursQuery matching(@Nullable String words) {
        return new HoursQuery(words, volunteer, circle, year, state, sort, descending);
    }

    /** The same query for one volunteer. */
    public HoursQuery of(@Nullable VolunteerId one) {
        return new HoursQuery(text, one, circle, year, state, sort, descending);
    }

    /** The same query for a circle. */
    public HoursQuery in(@Nullable CircleId one) {
        return new HoursQuery(text, volunteer, one, year, state, sort, descending);
    }

    /** The same query for a year. */
    public HoursQuery during(@Nullable Integer one) {
        return new HoursQuery(text, volunteer, circle, one, state, sort, descending);
    }

    /** The same query for those that have come this far. */
    public HoursQuery being(@Nullable HoursState present) {
        return new HoursQuery(text, volunteer, circle, year, present, sort, descending);
    }

    /** The same query in another order. */
    public HoursQuery by(HoursSort order, boolean downwards) {
        return new HoursQuery(text, volunteer, circle, year, state, order, downwards);
    }
}
