package org.lotse.liga.api.request;

import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;

/**
 * Which requests to list, and in which order.
 *
 * @param text words that all have to occur in subject, text, whoever asked or whoever sees to it; or null
 * @param kind what is asked for, or null for all
 * @param municipality which municipality asks or is meant, or null for all
 * @param state how far they have come; null for whatever is not done
 * @param overdue whether only those whose day is over and that are not done
 * @param unread whether only those in which something came that nobody has opened yet, done ones too
 * @param sort what to sort by
 * @param descending whether the last comes first
 */
public record RequestQuery(
        @Nullable String text,
        @Nullable RequestKind kind,
        @Nullable Ags municipality,
        @Nullable RequestState state,
        boolean overdue,
        boolean unread,
        RequestSort sort,
        boolean descending) {

    /** Whatever is not done, the most urgent first. */
    public static final RequestQuery OPEN =
            new RequestQuery(null, null, null, null, false, false, RequestSort.DUE, false);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || kind != null || municipality != null || state != null || overdue || unread;
    }

    /** The same query for words that have to occur. */
    public RequestQuery matching(@Nullable String words) {
        return new RequestQuery(words, kind, municipality, state, overdue, unread, sort, descending);
    }

    /** The same query for what is asked for. */
    public RequestQuery about(@Nullable RequestKind one) {
        return new RequestQuery(text, one, municipality, state, overdue, unread, sort, descending);
    }

    /** The same query for a municipality. */
    public RequestQuery in(@Nullable Ags one) {
        return new RequestQuery(text, kind, one, state, overdue, unread, sort, descending);
    }

    /** The same query for those that have come so far. */
    public RequestQuery being(@Nullable RequestState one) {
        return new RequestQuery(text, kind, municipality, one, overdue, unread, sort, descending);
    }

    /** The same query, for those only that are overdue or not. */
    public RequestQuery overdueOnly(boolean only) {
        return new RequestQuery(text, kind, municipality, state, only, unread, sort, descending);
    }

    /** The same query, for those only in which something is new or not. */
    public RequestQuery unreadOnly(boolean only) {
        return new RequestQuery(text, kind, municipality, state, overdue, only, sort, descending);
    }

    /** The same query in another order. */
    public RequestQuery by(RequestSort order, boolean downwards) {
        return new RequestQuery(text, kind, municipality, state, overdue, unread, order, downwards);
    }
}
