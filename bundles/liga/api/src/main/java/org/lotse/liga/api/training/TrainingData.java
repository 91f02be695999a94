package org.lotse.liga.api.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down about a training.
 *
 * @param title what it is called, up to {@value #TITLE_LENGTH} characters
 * @param subject what it teaches, up to {@value #SUBJECT_LENGTH} characters; trainings of one subject are as good as each other where it is mandatory
 * @param description what it is about, up to {@value #DESCRIPTION_LENGTH} characters, or null
 * @param speaker who gives it, up to {@value #SPEAKER_LENGTH} characters, or null
 * @param days when, without overlap, 1 to {@value #MOST_DAYS}
 * @param place where, up to {@value #PLACE_LENGTH} characters; null only with a link
 * @param link where online, {@code https} or {@code http}, up to {@value #LINK_LENGTH} characters; null only with a place
 * @param places how many can take part, 1 to {@value #MOST_PLACES}
 * @param signUpUntil the last day on which somebody can be signed up, not after the first day, or null for that day
 * @param audience who may come
 * @param certificate whether those who were there get one
 */
public record TrainingData(
        String title,
        String subject,
        @Nullable String description,
        @Nullable String speaker,
        List<TrainingDay> days,
        @Nullable String place,
        @Nullable String link,
        int places,
        @Nullable LocalDate signUpUntil,
        Audience audience,
        boolean certificate) {

    /** Greatest length of the title. */
    public static final int TITLE_LENGTH = 150;

    /** Greatest length of the subject. */
    public static final int SUBJECT_LENGTH = 100;

    /** Greatest length of the description. */
    public static final int DESCRIPTION_LENGTH = 2_000;

    /** Greatest length of who gives it. */
    public static final int SPEAKER_LENGTH = 150;

    /** Greatest length of the place. */
    public static final int PLACE_LENGTH = 200;

    /** Greatest length of the link. */
    public static final int LINK_LENGTH = 500;

    /** Most days. */
    public static final int MOST_DAYS = 20;

    /** Most places. */
    public static final int MOST_PLACES = 500;

    /** Keeps a copy. */
    public TrainingData {
        days = List.copyOf(days);
    }
}
