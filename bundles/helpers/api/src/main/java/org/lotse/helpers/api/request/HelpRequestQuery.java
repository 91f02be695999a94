package org.lotse.helpers.api.request;

import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.vocabulary.Language;

/**
 * Which requests to list, and in which order. Conditions that are {@code null} do not narrow.
 *
 * @param text words that all have to occur in first name, task or a skill in words of one's own; case, accents and umlauts make no difference
 * @param state how far it has come; without it, everything that is not over
 * @param skill tag of what is to be done
 * @param language one of the languages wanted
 * @param sort what to sort by
 * @param descending whether the latest comes first
 */
public record HelpRequestQuery(
        @Nullable String text,
        @Nullable HelpRequestState state,
        @Nullable String skill,
        @Nullable Language language,
        HelpRequestSort sort,
        boolean descending) {

    /** Everything that is not over, what waits longest first. */
    public static final HelpRequestQuery ALL =
            new HelpRequestQuery(null, null, null, null, HelpRequestSort.RECEIVED, false);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || state != null || skill != null || language != null;
    }

    /** The same query for words that have to occur. */
    public HelpRequestQuery matching(@Nullable String words) {
        return new HelpRequestQuery(words, state, skill, language, sort, descending);
    }

    /** The same query for those that have come this far. */
    public HelpRequestQuery being(@Nullable HelpRequestState present) {
        return new HelpRequestQuery(text, present, skill, language, sort, descending);
    }

    /** The same query for those that need a skill. */
    public HelpRequestQuery needing(@Nullable String tag) {
        return new HelpRequestQuery(text, state, tag, language, sort, descending);
    }

    /** The same query for those that want a language. */
    public HelpRequestQuery in(@Nullable Language wanted) {
        return new HelpRequestQuery(text, state, skill, wanted, sort, descending);
    }

    /** The same query in another order. */
    public HelpRequestQuery by(HelpRequestSort order, boolean downwards) {
        return new HelpRequestQuery(text, state, skill, language, order, downwards);
    }
}
