package org.lotse.liga.api.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject in which holders of posts have to be trained.
 *
 * @param subject as it stands in offers, up to {@value TrainingData#SUBJECT_LENGTH} characters; letters of any case are the same
 * @param whom who has to
 * @param validMonths for how many months a training counts, 1 to {@value #MOST_MONTHS}, or null for ever
 * @param from since when it is mandatory
 * @param source who decided it or where it stands, up to {@value #SOURCE_LENGTH} characters
 */
public record Mandate(
        String subject, MandatoryFor whom, @Nullable Integer validMonths, LocalDate from, String source) {

    /** Longest time for which a training counts, in months. */
    public static final int MOST_MONTHS = 120;

    /** Greatest length of the source. */
    public static final int SOURCE_LENGTH = 150;
}
