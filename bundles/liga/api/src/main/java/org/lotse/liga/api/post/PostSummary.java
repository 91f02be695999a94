package org.lotse.liga.api.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.AgreementId;

/**
 * A line in the list of posts.
 *
 * @param id identity
 * @param name what it is called
 * @param agreement under which agreement it is
 * @param carrierName as people call the carrier
 * @param share of a full-time post
 * @param tier which qualification it is for
 * @param period when there is the post
 * @param state how it stands today
 * @param holder who holds it today, or null
 * @param vacantSince since when nobody holds it, or null
 * @param shares for which municipalities it is today
 */
public record PostSummary(
        PostId id,
        String name,
        AgreementId agreement,
        String carrierName,
        BigDecimal share,
        QualificationTier tier,
        Period period,
        PostState state,
        @Nullable String holder,
        @Nullable LocalDate vacantSince,
        List<Share> shares) {

    /** Keeps a copy. */
    public PostSummary {
        shares = List.copyOf(shares);
    }
}
