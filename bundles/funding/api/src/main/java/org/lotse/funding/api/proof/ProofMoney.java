package org.lotse.funding.api.proof;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The money of the proof's period, in euros.
 *
 * @param received what the authority paid; null while it is not known
 * @param staffCost what the integration managers cost; null while it is not known
 * @param source where both come from; null if nothing is said
 */
public record ProofMoney(
        @Nullable BigDecimal received,
        @Nullable BigDecimal staffCost,
        @Nullable String source) {

    /** Longest {@link #source()}. */
    public static final int SOURCE_LENGTH = 300;

    /** Nothing is known yet. */
    public static final ProofMoney UNKNOWN = new ProofMoney(null, null, null);

    /** Staff cost less what was received: the own share if it is positive, else what was not used. Empty while one of them is not known. */
    public Optional<BigDecimal> ownShare() {
        return received == null || staffCost == null ? Optional.empty() : Optional.of(staffCost.subtract(received));
    }
}
