package org.lotse.liga.api.post;

import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * Which posts to list, and in which order.
 *
 * @param text words that all have to occur in the post's name, the carrier's or those of its holders; or null
 * @param carrier of which carrier, or null for all
 * @param agreement under which agreement, or null for all
 * @param municipality for which municipality they are today, or null for all
 * @param state how they stand today, or null for all
 * @param sort what to sort by
 * @param descending whether the last comes first
 */
public record PostQuery(
        @Nullable String text,
        @Nullable CarrierId carrier,
        @Nullable AgreementId agreement,
        @Nullable Ags municipality,
        @Nullable PostState state,
        PostSort sort,
        boolean descending) {

    /** Everything, by name. */
    public static final PostQuery ALL = new PostQuery(null, null, null, null, null, PostSort.NAME, false);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || carrier != null || agreement != null || municipality != null || state != null;
    }

    /** The same query for words that have to occur. */
    public PostQuery matching(@Nullable String words) {
        return new PostQuery(words, carrier, agreement, municipality, state, sort, descending);
    }

    /** The same query for a carrier. */
    public PostQuery of(@Nullable CarrierId one) {
        return new PostQuery(text, one, agreement, municipality, state, sort, descending);
    }

    /** The same query for an agreement. */
    public PostQuery under(@Nullable AgreementId one) {
        return new PostQuery(text, carrier, one, municipality, state, sort, descending);
    }

    /** The same query for a municipality. */
    public PostQuery in(@Nullable Ags one) {
        return new PostQuery(text, carrier, agreement, one, state, sort, descending);
    }

    /** The same query for those that stand so. */
    public PostQuery being(@Nullable PostState one) {
        return new PostQuery(text, carrier, agreement, municipality, one, sort, descending);
    }

    /** The same query in another order. */
    public PostQuery by(PostSort order, boolean downwards) {
        return new PostQuery(text, carrier, agreement, municipality, state, order, downwards);
    }
}
