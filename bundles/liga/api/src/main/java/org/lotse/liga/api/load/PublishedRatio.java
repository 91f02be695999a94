package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality knows of its care ratio: the district published it.
 *
 * @param publishedAt when
 * @param on for which day
 * @param heads how many people were accompanied, and where the number comes from; null if nobody has counted
 * @param ratio people and posts, or null without a number of people, or if the LIGA does not work there
 * @param target people for each full-time post that are the district's target, or null
 * @param district people for each full-time post in the whole district, or null
 */
public record PublishedRatio(
        Instant publishedAt,
        LocalDate on,
        @Nullable Heads heads,
        @Nullable Ratio ratio,
        @Nullable BigDecimal target,
        @Nullable BigDecimal district) {

    /** People and posts, if there is a ratio. */
    public Optional<Ratio> known() {
        return Optional.ofNullable(ratio);
    }
}
