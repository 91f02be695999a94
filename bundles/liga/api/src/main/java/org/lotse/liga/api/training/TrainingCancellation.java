package org.lotse.liga.api.training;

import java.time.LocalDate;

/**
 * That a training does not take place.
 *
 * @param on since when that is known
 * @param reason why
 */
public record TrainingCancellation(LocalDate on, String reason) {}
