package org.lotse.helpers.api.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.UserId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * A request from outside: no name, no text, nothing by which the person is found here.
 *
 * @param reference by which whoever asked knows it again; comes back in {@link org.lotse.helpers.api.event.HelpRequestAnswered}
 * @param requestedBy who asked, to be talked to
 * @param skill tag of a {@link org.lotse.helpers.api.SuggestedSkill} or words of one's own
 * @param area the area of life it is about
 * @param languages in which the two can talk
 * @param from from which day on
 * @param hoursPerWeek how much, if it is known
 * @param on the day on which it was asked
 */
public record ReceivedRequest(
        UUID reference,
        UserId requestedBy,
        String skill,
        @Nullable LifeArea area,
        List<Language> languages,
        LocalDate from,
        @Nullable Integer hoursPerWeek,
        LocalDate on) {

    /** Copies the languages, so that the request never changes. */
    public ReceivedRequest {
        languages = List.copyOf(languages);
    }
}
