package org.lotse.helpers.api.request;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Which requests to list, and in which order. Conditions that are {@code null} do not narrow.
 *
 * @param text words that all have to occur in first name, task or a skill in words of one's own; case, accents and umlauts make no difference
 * @param state how far it has come; without it, everything that is not over
 * @param skill tag of what is to be done
 * @param language one of the languages wanted
 * @param circles given to one of these circles; none does not narrow
 * @param sort what to sort by
 * @param descending whether the latest comes first
 */
public record HelpRequestQuery(
        @Nullable String text,
        @Nullable HelpRequestState state,
        @Nullable String skill,
        @Nullable Language language,
        Set<CircleId> circles,
        HelpRequestSort sort,
        boolean descending) {

    /** Everything that is not over, what waits longest first. */
    public static final HelpRequestQuery ALL =
            new HelpRequestQuery(null, null, null, null, Set.of(), HelpRequestSort.RECEIVED, false);

    /** Copies the circles, so that the query never changes. */
    public HelpRequestQuery {
        circles = Set.copyOf(circles);
    }

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || state != null || skill != null || language != null || !circles.isEmpty();
    }

    /** The same query for words that have to occur. */
    public HelpRequestQuery matching(@Nullable String words) {
        return new HelpRequestQuery(words, state, skill, language, circles, sort, descending);
    }

    /** The same query for those that have come this far. */
    public HelpRequestQuery being(@Nullable HelpRequestState present) {
        return new HelpRequestQuery(text, present, skill, language, circles, sort, descending);
    }

    /** The same query for those that need a skill. */
    public HelpRequestQuery needing(@Nullable String tag) {
        return new HelpRequestQuery(text, state, tag, language, circles, sort, descending);
    }

    /** The same query for those that want a language. */
    public HelpRequestQuery in(@Nullable Language wanted) {
        return new HelpRequestQuery(text, state, skill, wanted, circles, sort, descending);
    }

    /** The same query for those that are given to one of these circles. */
    public HelpRequestQuery givenTo(Set<CircleId> wanted) {
        return new HelpRequestQuery(text, state, skill, language, wanted, sort, descending);
    }

    /** The same query in another order. */
    public HelpRequestQuery by(HelpRequestSort order, boolean downwards) {
        return new HelpRequestQuery(text, state, skill, language, circles, order, downwards);
    }
}
