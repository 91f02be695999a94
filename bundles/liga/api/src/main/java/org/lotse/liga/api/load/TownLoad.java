package org.lotse.liga.api.load;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.Ags;
import org.lotse.liga.api.delivery.DeliveryModel;

/**
 * The care ratio of a municipality on a day.
 *
 * @param municipality which
 * @param model by whom it has its Integrationsmanagement done on that day, or null if nothing is written down
 * @param carriers carriers whose posts are for it on that day, by name
 * @param heads the latest number of people up to that day, or null if there is none
 * @param ratio heads and posts; null without a number of people, and where the LIGA neither works nor is to work
 * @param alerts what somebody should look at
 */
public record TownLoad(
        Ags municipality,
        @Nullable DeliveryModel model,
        List<String> carriers,
        @Nullable Heads heads,
        @Nullable Ratio ratio,
        List<LoadAlert> alerts) {

    /** Keeps copies. */
    public TownLoad {
        carriers = List.copyOf(carriers);
        alerts = List.copyOf(alerts);
    }

    /** Heads and posts, if there is a ratio at all. */
    public Optional<Ratio> known() {
        return Optional.ofNullable(ratio);
    }
}
