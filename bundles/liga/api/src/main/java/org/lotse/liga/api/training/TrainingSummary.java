package org.lotse.liga.api.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of trainings.
 *
 * @param id identity
 * @param title what it is called
 * @param subject what it teaches
 * @param firstDay when it begins
 * @param lastDay when it ends
 * @param place where, or null for online only
 * @param audience who may come
 * @param openUntil the last day on which somebody can be signed up
 * @param places how many can take part
 * @param taken how many of them are taken
 * @param waiting how many wait
 * @param state how it stands today
 */
public record TrainingSummary(
        TrainingId id,
        String title,
        String subject,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String place,
        Audience audience,
        LocalDate openUntil,
        int places,
        int taken,
        int waiting,
        TrainingState state) {}
