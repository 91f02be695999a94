package org.lotse.helpers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of volunteers: what is needed to find one and to get in touch.
 *
 * @param id identity
 * @param name family name first, {@code Musterfrau, Mina}; the one name of a one-name person
 * @param status how far they have come
 * @param phone telephone number, if known
 * @param email e-mail address, if known
 * @param languages languages, best level first
 * @param skills tags
 * @param availability when in a week
 * @param hoursPerWeek their own limit, if they named one
 * @param memberSince first day as a volunteer, if known
 * @param eraseOn the day on which somebody who has left is erased, or null
 */
public record VolunteerSummary(
        VolunteerId id,
        String name,
        VolunteerStatus status,
        @Nullable String phone,
        @Nullable String email,
        List<SpokenLanguage> languages,
        Set<String> skills,
        Set<WeeklySlot> availability,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate memberSince,
        @Nullable LocalDate eraseOn) {

    /** Copies the collections, so that the line never changes. */
    public VolunteerSummary {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
        availability = Set.copyOf(availability);
    }
}
