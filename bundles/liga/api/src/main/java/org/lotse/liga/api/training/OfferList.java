package org.lotse.liga.api.training;

import java.time.Instant;
import java.util.List;

/**
 * What the district offers municipalities.
 *
 * @param trainings those that are not over, by first day
 * @param contact whom to ask and where to sign up
 * @param publishedAt as of when
 */
public record OfferList(List<OfferedTraining> trainings, String contact, Instant publishedAt) {

    /** Keeps a copy. */
    public OfferList {
        trainings = List.copyOf(trainings);
    }
}
