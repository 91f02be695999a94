package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import org.lotse.liga.api.post.PostId;

/**
 * What a post cost the carrier in the time of a claim.
 *
 * @param post which
 * @param actual what was paid for its staff, employer's contributions included, in euros; 0 to {@value #MOST}
 */
public record ClaimCost(PostId post, BigDecimal actual) {

    /** The greatest amount in euros. */
    public static final int MOST = 10_000_000;
}
