package org.lotse.liga.api.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;

/**
 * How it is delivered in a municipality today.
 *
 * @param municipality which
 * @param now the step that counts today, or null if there is none
 * @param next the step to come, or null
 * @param carriers carriers with an agreement that runs and is for it, by name
 * @param posts full-time posts that are for it today, by their shares
 * @param vacant those of them that nobody holds
 * @param alert what does not fit together, or null
 */
public record DeliveryRow(
        Ags municipality,
        @Nullable DeliveryStep now,
        @Nullable DeliveryStep next,
        List<String> carriers,
        BigDecimal posts,
        BigDecimal vacant,
        @Nullable DeliveryAlert alert) {

    /** Keeps a copy. */
    public DeliveryRow {
        carriers = List.copyOf(carriers);
    }
}
