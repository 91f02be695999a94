package org.lotse.liga.api.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A training as municipalities read it. Nobody who takes part is named.
 *
 * @param id identity in the district
 * @param title what it is called
 * @param subject what it teaches
 * @param description what it is about, or null
 * @param speaker who gives it, or null
 * @param days when
 * @param place where, or null for online only
 * @param places how many can take part
 * @param openUntil the last day on which somebody can be signed up
 * @param room whether there is room today
 * @param certificate whether those who were there get one
 */
public record OfferedTraining(
        TrainingId id,
        String title,
        String subject,
        @Nullable String description,
        @Nullable String speaker,
        List<TrainingDay> days,
        @Nullable String place,
        int places,
        LocalDate openUntil,
        OfferRoom room,
        boolean certificate) {

    /** Keeps a copy. */
    public OfferedTraining {
        days = List.copyOf(days);
    }
}
