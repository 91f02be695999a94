package org.lotse.liga.api.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;

/**
 * What a carrier does in one municipality on a day. Nothing of other carriers there can be told from it.
 *
 * @param municipality which
 * @param posts full-time posts of the carrier that are for it
 * @param vacant those of them that nobody holds
 * @param persons how many people fall to these posts, to one decimal; null without a number of people
 * @param countedOn for which day they were counted, or null
 * @param source where the number comes from, or null
 */
public record CarrierTown(
        Ags municipality,
        BigDecimal posts,
        BigDecimal vacant,
        @Nullable BigDecimal persons,
        @Nullable LocalDate countedOn,
        @Nullable HeadSource source) {}
