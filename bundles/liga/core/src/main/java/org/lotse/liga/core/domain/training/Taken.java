package org.lotse.liga.core.domain.training;

import java.time.LocalDate;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.training.TrainingId;

/**
 * A training that somebody of a carrier took part in, or has a place in.
 *
 * @param carrier for which carrier they work
 * @param name who
 * @param subject its subject, by key
 * @param training which
 * @param firstDay when it begins
 * @param lastDay when it ends
 * @param attended whether they were there
 */
public record Taken(
        CarrierId carrier,
        String name,
        String subject,
        TrainingId training,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean attended) {

    Holding.PersonKey key() {
        return new Holding.PersonKey(carrier, Entry.nameKey(name));
    }
}
