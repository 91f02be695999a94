package org.lotse.helpers.api.self;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.Mobility;
import org.lotse.helpers.api.SpokenLanguage;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What volunteers may change themselves of what is written down about them: how to reach them, and what they offer when. The components
 * mean the same as those of {@link VolunteerData}.
 *
 * @param phone telephone number
 * @param email e-mail address
 * @param languages languages they speak, each once; given back best level first
 * @param skills tags of {@link org.lotse.helpers.api.SuggestedSkill} or words of one's own
 * @param areas areas of life in which they want to help
 * @param availability when in a week
 * @param mobility how they get about
 * @param hoursPerWeek their own limit, 1 to {@value VolunteerData#MOST_HOURS}
 */
public record OwnData(
        @Nullable String phone,
        @Nullable String email,
        List<SpokenLanguage> languages,
        Set<String> skills,
        Set<LifeArea> areas,
        Set<WeeklySlot> availability,
        Set<Mobility> mobility,
        @Nullable Integer hoursPerWeek) {

    /** Copies the collections, so that the data never change. */
    public OwnData {
        languages = List.copyOf(languages);
        skills = Set.copyOf(skills);
        areas = Set.copyOf(areas);
        availability = Set.copyOf(availability);
        mobility = Set.copyOf(mobility);
    }

    /** That part of everything that is written down. */
    public static OwnData of(VolunteerData all) {
        return new OwnData(
                all.phone(),
                all.email(),
                all.languages(),
                all.skills(),
                all.areas(),
                all.availability(),
                all.mobility(),
                all.hoursPerWeek());
    }

    /** Everything that is written down, with this part in place of what it says. */
    public VolunteerData within(VolunteerData all) {
        return new VolunteerData(
                all.familyName(),
                all.givenName(),
                phone,
                email,
                languages,
                skills,
                areas,
                availability,
                mobility,
                hoursPerWeek,
                all.memberSince(),
                all.note(),
                all.circles(),
                all.clearing());
    }
}
