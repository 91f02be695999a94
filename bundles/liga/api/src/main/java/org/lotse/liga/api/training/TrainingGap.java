package org.lotse.liga.api.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.liga.api.carrier.CarrierId;

/**
 * Somebody who holds a post lacks a mandatory training, or soon will.
 *
 * @param name who
 * @param carrier for which carrier they work
 * @param carrierName as people call it
 * @param subject what they lack
 * @param kind how it is lacking
 * @param attended when they last were there, or null
 * @param validUntil until when that counts or counted, or null
 * @param planned the next training of this subject in which they have a place, or null
 * @param plannedOn its first day, or null
 */
public record TrainingGap(
        String name,
        CarrierId carrier,
        String carrierName,
        String subject,
        Kind kind,
        @Nullable LocalDate attended,
        @Nullable LocalDate validUntil,
        @Nullable TrainingId planned,
        @Nullable LocalDate plannedOn) {

    /** Months before the end in which it is told. */
    public static final int SOON_MONTHS = 3;

    /** How a training is lacking. */
    public enum Kind {
        /** They never were there. */
        NEVER,
        /** They were there too long ago. */
        EXPIRED,
        /** It does not count any more within {@value TrainingGap#SOON_MONTHS} months. */
        EXPIRES_SOON;

        /** Whether it is lacking today. */
        public boolean isLacking() {
            return this != EXPIRES_SOON;
        }
    }
}
