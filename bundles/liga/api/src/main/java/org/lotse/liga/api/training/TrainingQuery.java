package org.lotse.liga.api.training;

import org.jspecify.annotations.Nullable;

/**
 * Which trainings to list, and in which order.
 *
 * @param text words that all have to occur in title, subject, place or who gives it; or null
 * @param state how they stand today, or null for all
 * @param year in which calendar year they begin, or null for all
 * @param sort what to sort by
 * @param descending whether the last comes first
 */
public record TrainingQuery(
        @Nullable String text,
        @Nullable TrainingState state,
        @Nullable Integer year,
        TrainingSort sort,
        boolean descending) {

    /** Everything, the latest first. */
    public static final TrainingQuery ALL = new TrainingQuery(null, null, null, TrainingSort.DAY, true);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || state != null || year != null;
    }

    /** The same query for words that have to occur. */
    public TrainingQuery matching(@Nullable String words) {
        return new TrainingQuery(words, state, year, sort, descending);
    }

    /** The same query for those that stand so. */
    public TrainingQuery being(@Nullable TrainingState one) {
        return new TrainingQuery(text, one, year, sort, descending);
    }

    /** The same query for a calendar year. */
    public TrainingQuery during(@Nullable Integer one) {
        return new TrainingQuery(text, state, one, sort, descending);
    }

    /** The same query in another order. */
    public TrainingQuery by(TrainingSort order, boolean downwards) {
        return new TrainingQuery(text, state, year, order, downwards);
    }
}
