package org.lotse.helpers.api.request;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.circle.CircleId;
import org.lotse.platform.api.vocabulary.Language;
import org.lotse.platform.api.vocabulary.LifeArea;

/**
 * What help is needed. First name and task are all that a volunteer ever sees of a person; both may be missing, as they are in what comes
 * from outside. Blank counts as missing.
 *
 * @param skill what is to be done: tag of a {@link org.lotse.helpers.api.SuggestedSkill} or words of one's own, up to
 *     {@value org.lotse.helpers.api.VolunteerData#SKILL_LENGTH} characters
 * @param area the area of life it is about
 * @param languages in which the two can talk; one of them is enough, up to {@value #MOST_LANGUAGES}
 * @param slots when in a week it suits; none means that it does not matter
 * @param hoursPerWeek how much, 1 to {@value #MOST_HOURS}; missing means that it is not known
 * @param from from which day on
 * @param firstName by which the person is called, up to {@value #FIRST_NAME_LENGTH} characters
 * @param task what is to be done in words, up to {@value #TASK_LENGTH} characters
 * @param circle the circle that it is given to; a closed one only if it was before
 */
public record HelpRequestData(
        String skill,
        @Nullable LifeArea area,
        Set<Language> languages,
        Set<WeeklySlot> slots,
        @Nullable Integer hoursPerWeek,
        LocalDate from,
        @Nullable String firstName,
        @Nullable String task,
        @Nullable CircleId circle) {

    /** Given to no circle. */
    public HelpRequestData(
            String skill,
            @Nullable LifeArea area,
            Set<Language> languages,
            Set<WeeklySlot> slots,
            @Nullable Integer hoursPerWeek,
            LocalDate from,
            @Nullable String firstName,
            @Nullable String task) {
        this(skill, area, languages, slots, hoursPerWeek, from, firstName, task, null);
    }

    /** Most languages of one request. */
    public static final int MOST_LANGUAGES = 10;

    /** The greatest number of hours per week. */
    public static final int MOST_HOURS = 40;

    /** Greatest length of the first name. */
    public static final int FIRST_NAME_LENGTH = 60;

    /** Greatest length of the task. */
    public static final int TASK_LENGTH = 500;

    /** Copies the collections, so that the data never change. */
    public HelpRequestData {
        languages = Set.copyOf(languages);
        slots = Set.copyOf(slots);
    }
}
