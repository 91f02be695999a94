package org.lotse.helpers.api.money;

import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.circle.CircleId;

/**
 * Which payments to list, and in which order.
 *
 * @param text words that all have to occur in what the list of volunteers searches in, or null for anybody's
 * @param volunteer who receives them, or null for anybody
 * @param circle for which circle, or null for all
 * @param year the tax year, or null for any
 * @param kind what for, or null for all
 * @param state how far they have come, or null for all
 * @param sort what to sort by
 * @param descending whether the latest or last comes first
 */
public record PaymentQuery(
        @Nullable String text,
        @Nullable VolunteerId volunteer,
        @Nullable CircleId circle,
        @Nullable Integer year,
        @Nullable PaymentKind kind,
        @Nullable PaymentState state,
        PaymentSort sort,
        boolean descending) {

    /** Everything, the latest first. */
    public static final PaymentQuery ALL =
            new PaymentQuery(null, null, null, null, null, null, PaymentSort.PAY_ON, true);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return text != null || volunteer != null || circle != null || year != null || kind != null || state != null;
    }

    /** The same query for words that have to occur. */
    public PaymentQuery matching(@Nullable String words) {
        return new PaymentQuery(words, volunteer, circle, year, kind, state, sort, descending);
    }

    /** The same query for one volunteer. */
    public PaymentQuery of(@Nullable VolunteerId one) {
        return new PaymentQuery(text, one, circle, year, kind, state, sort, descending);
    }

    /** The same query for a circle. */
    public PaymentQuery in(@Nullable CircleId one) {
        return new PaymentQuery(text, volunteer, one, year, kind, state, sort, descending);
    }

    /** The same query for a tax year. */
    public PaymentQuery during(@Nullable Integer one) {
        return new PaymentQuery(text, volunteer, circle, one, kind, state, sort, descending);
    }

    /** The same query for one kind. */
    public PaymentQuery being(@Nullable PaymentKind one) {
        return new PaymentQuery(text, volunteer, circle, year, one, state, sort, descending);
    }

    /** The same query for those that have come this far. */
    public PaymentQuery being(@Nullable PaymentState one) {
        return new PaymentQuery(text, volunteer, circle, year, kind, one, sort, descending);
    }

    /** The same query in another order. */
    public PaymentQuery by(PaymentSort order, boolean downwards) {
        return new PaymentQuery(text, volunteer, circle, year, kind, state, order, downwards);
    }
}
