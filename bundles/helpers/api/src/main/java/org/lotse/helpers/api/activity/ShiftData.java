package org.lotse.helpers.api.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written down about a shift.
 *
 * @param day on which it is
 * @param from when it begins on that day
 * @param to when it ends on the same day, later than {@code from}
 * @param needed how many volunteers are needed, 1 to {@value #MOST_PEOPLE}
 * @param bySkill how many of them with which skill: tags of {@link org.lotse.helpers.api.SuggestedSkill} or words of one's own; none of the
 *     numbers is greater than {@code needed}, since one person may have several skills
 * @param limit how many can take part at most, at least {@code needed}; without it, as many as are needed
 * @param signUpUntil the last day on which somebody can sign up, not after {@code day}; without it, the day itself
 */
public record ShiftData(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int needed,
        Map<String, Integer> bySkill,
        @Nullable Integer limit,
        @Nullable LocalDate signUpUntil) {

    /** Most people on one shift. */
    public static final int MOST_PEOPLE = 500;

    /** Most skills that are asked for by number. */
    public static final int MOST_SKILLS = 10;

    /** Copies the numbers, so that the data never change. */
    public ShiftData {
        bySkill = Map.copyOf(bySkill);
    }

    /** The same on another day; the end of sign-up keeps its distance. */
    public ShiftData on(LocalDate another) {
        return new ShiftData(
                another,
                from,
                to,
                needed,
                bySkill,
                limit,
                signUpUntil == null ? null : signUpUntil.plusDays(another.toEpochDay() - day.toEpochDay()));
    }

    /** How many have a place; who comes after them waits. */
    public int places() {
        return limit == null ? needed : limit;
    }
}
