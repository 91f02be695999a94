package org.lotse.liga.core.domain.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.agreement.AgreementId;
import org.lotse.liga.api.claim.ClaimId;
import org.lotse.liga.api.claim.ClaimQuery;
import org.lotse.liga.api.claim.ClaimState;
import org.lotse.liga.api.post.PostId;
import org.lotse.platform.api.data.Page;

/** All claims of the current tenant. Inside a transaction only. */
public interface ClaimBook {

    /** Takes in a new one. */
    void add(Claim claim);

    /** Takes one out. */
    void remove(Claim claim);

    /** The claim with this id. */
    Optional<Claim> find(ClaimId id);

    /** Those under an agreement that were not replaced, by day. */
    List<Claim> under(AgreementId agreement);

    /** The one that corrects this one. */
    Optional<Claim> correctionOf(ClaimId id);

    /** Whether there is or was one under the agreement. */
    boolean anyUnder(AgreementId agreement);

    /** Whether one names the post. */
    boolean anyNaming(PostId post);

    /**
     * A page of the list.
     *
     * @param after cursor of the page before, or null; one that was made for another order counts as null
     */
    Page<Claim> page(ClaimQuery query, @Nullable String after, int size);

    /** All that match together, in euros. */
    BigDecimal sum(ClaimQuery query);

    /** How many have come so far. */
    long count(ClaimState state);
}
