package org.lotse.funding.api.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post as it was granted. Qualification and municipality are those of the post that was applied for.
 *
 * @param number of the post that was applied for
 * @param share at most what was applied for
 * @param from first funded day, not before the time of the decision
 * @param until last funded day, not after it
 */
public record GrantedPost(
        int number,
        @Nullable BigDecimal share,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
