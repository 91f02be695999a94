package org.lotse.helpers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.helpers.api.clearing.ClearingData;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * Everything a coordinator writes down about a volunteer. At least one name and one way to reach them are there, all else
 * may be missing; blank counts as missing.
 *
 * @param familyName family name; people with one name have only this or only {@code givenName}
 * @param givenName given name
 * @param phone telephone number
 * @param email e-mail address
 * @param languages languages the volunteer speaks, each once; given back best level first
 * @param skills tags of {@link SuggestedSkill} or words of one's own, up to {@value #SKILL_LENGTH} characters each
 * @param areas areas of life in which the volunteer wants to help
 * @param availability when in a week
 * @param mobility how the volunteer gets about
 * @param hoursPerWeek the volunteer's own limit, 1 to {@value #MOST_HOURS}
 * @param memberSince first day as a volunteer here, not in the future
 * @param note what else matters, up to {@value #NOTE_LENGTH} characters
 * @param circles circles that the volunteer belongs to; a closed one only if they did before
 * @param clearing what is written down while they are cleared
 */
public record VolunteerData(
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String phone,
        @Nullable String email,
        List<SpokenLanguage> languages,
        Set<String> skills,
        Set<LifeArea> areas,
        Set<WeeklySlot> availability,
        Set<Mobility> mobility,
        @Nullable Integer hoursPerWeek,
        @Nullable LocalDate memberSince,
        @Nullable String note,
        Set<CircleId> circles,
        ClearingData clearing) {

    /** Greatest length of a name. */
    public static final int NAME_LENGTH = 100;

    /** Greatest length of a telephone number. */
    public static final int PHONE_LENGTH = 40;

    /** Greatest length of an e-mail address (RFC 5321). */
    public static final int EMAIL_LENGTH = 254;

    /** Greatest length of a skill. */
    public static final int SKILL_LENGTH = 60;

    /** Most skills of one volunteer. */
    public static final int MOST_SKILLS = 30;

    /** Most languages of one volunteer. */
    public static final int MOST_LANGUAGES = 20;

    /** The highest limit of hours per week. */
    public static final int MOST_HOURS = 40;

    /** Greatest length of the note. */
    public static final int NOTE_LENGTH = 2000;

    /** Most circles of one volunteer. */
    public static final int MOST_CIRCLES = 20;

    /** Copies the collections, so that the data never change. */
    public VolunteerData {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
        areas = Set.copyOf(areas);
        availability = Set.copyOf(availability);
        mobility = Set.copyOf(mobility);
        circles = Set.copyOf(circles);
    }

    /** Names as they are spoken: given name first. One-name persons have just the one. */
    public String fullName() {
        return Stream.of(givenName, familyName)
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(" "));
    }
}
