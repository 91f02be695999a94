package org.lotse.liga.api.claim;

import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * Which claims to list, and in which order. Versions that were replaced are listed only when they are asked for.
 *
 * @param agreement under which agreement, or null for all
 * @param carrier of which carrier, or null for all
 * @param year of which calendar year, or null for all
 * @param state how far they have come, or null for all that were not replaced
 * @param sort what to sort by
 * @param descending whether the latest or greatest comes first
 */
public record ClaimQuery(
        @Nullable AgreementId agreement,
        @Nullable CarrierId carrier,
        @Nullable Integer year,
        @Nullable ClaimState state,
        ClaimSort sort,
        boolean descending) {

    /** Everything that counts, the latest first. */
    public static final ClaimQuery ALL = new ClaimQuery(null, null, null, null, ClaimSort.FROM, true);

    /** Whether any condition narrows the list. */
    public boolean isNarrow() {
        return agreement != null || carrier != null || year != null || state != null;
    }

    /** The same query for an agreement. */
    public ClaimQuery under(@Nullable AgreementId one) {
        return new ClaimQuery(one, carrier, year, state, sort, descending);
    }

    /** The same query for a carrier. */
    public ClaimQuery of(@Nullable CarrierId one) {
        return new ClaimQuery(agreement, one, year, state, sort, descending);
    }

    /** The same query for a calendar year. */
    public ClaimQuery during(@Nullable Integer one) {
        return new ClaimQuery(agreement, carrier, one, state, sort, descending);
    }

    /** The same query for those that have come this far. */
    public ClaimQuery being(@Nullable ClaimState one) {
        return new ClaimQuery(agreement, carrier, year, one, sort, descending);
    }

    /** The same query in another order. */
    public ClaimQuery by(ClaimSort order, boolean downwards) {
        return new ClaimQuery(agreement, carrier, year, state, order, downwards);
    }
}
