package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import org.lotse.liga.api.post.PostId;

/**
 * What is claimed for one post.
 *
 * @param post which
 * @param name what it is called
 * @param share of a full-time post
 * @param days how many days of the claim's time there is the post
 * @param vacantDays on how many of those nobody holds it
 * @param actual what was paid for its staff
 * @param overhead the lump sum by the agreement's rule, counted by the day
 */
public record ClaimLine(
        PostId post, String name, BigDecimal share, int days, int vacantDays, BigDecimal actual, BigDecimal overhead) {}
