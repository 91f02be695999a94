package org.lotse.helpers.api.request;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * A line in the list of requests.
 *
 * @param id identity
 * @param state how far it has come
 * @param skill tag of what is to be done
 * @param firstName by which the person is called, if it was told
 * @param area the area of life, if it was said
 * @param languages in which the two can talk
 * @param hoursPerWeek how much, if it is known
 * @param from from which day on
 * @param receivedOn the day on which it came in
 * @param pseudonymous whether it came from outside
 * @param circle the circle that it is given to, or null
 */
public record HelpRequestSummary(
        HelpRequestId id,
        HelpRequestState state,
        String skill,
        @Nullable String firstName,
        @Nullable LifeArea area,
        Set<Language> languages,
        @Nullable Integer hoursPerWeek,
        LocalDate from,
        LocalDate receivedOn,
        boolean pseudonymous,
        @Nullable CircleId circle) {

    /** Copies the languages, so that the line never changes. */
    public HelpRequestSummary {
        languages = Set.copyOf(languages);
    }
}
