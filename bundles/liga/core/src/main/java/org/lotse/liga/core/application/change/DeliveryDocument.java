package org.lotse.liga.core.application.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.api.delivery.DeliveryStep;

/**
 * What is published, as it travels.
 *
 * @param towns municipalities of which something is written down, by key
 */
record DeliveryDocument(List<Town> towns) {

    /** One municipality; nothing in it says who is accompanied there, or by which person. */
    record Town(String key, List<Step> steps, @Nullable Coming coming) {}

    /** A model begins. */
    record Step(
            DeliveryModel model, LocalDate from, @Nullable String source) {

        static Step of(DeliveryStep step) {
            return new Step(step.model(), step.from(), step.source());
        }

        DeliveryStep step() {
            return new DeliveryStep(model, from, source);
        }
    }

    /** A change that is announced. */
    record Coming(
            DeliveryModel model,
            LocalDate from,
            String source,
            @Nullable String contact) {}

    Optional<Town> town(String key) {
        return towns.stream().filter(town -> town.key().equals(key)).findFirst();
    }
}
