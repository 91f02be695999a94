package org.lotse.liga.api.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;

/**
 * Who delivers in the own municipality.
 *
 * @param now the step that counts today, or null if there is none
 * @param steps all steps that the district wrote down, by day
 * @param announced the change that is announced, or null
 * @param publishedAt when the district told it
 */
public record OwnDeliveryDetails(
        @Nullable DeliveryStep now,
        List<DeliveryStep> steps,
        @Nullable Announced announced,
        Instant publishedAt) {

    /** Keeps a copy. */
    public OwnDeliveryDetails {
        steps = List.copyOf(steps);
    }

    /**
     * A change that the district announced.
     *
     * @param model the new model
     * @param from its first day
     * @param source who decided it
     * @param contact who to ask, or null
     */
    public record Announced(
            DeliveryModel model,
            LocalDate from,
            String source,
            @Nullable String contact) {}
}
