package org.lotse.helpers.core.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.SignUpWarning;

/** What speaks against somebody on a shift. */
public final class Warnings {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final VolunteerData volunteer;
    private final List<Shift> others;
    private final int otherHours;

    /**
     * @param others shifts that they are signed up for and that take place, at least those of the same week
     * @param otherHours what else takes their time, hours a week
     */
    public Warnings(VolunteerData volunteer, List<Shift> others, int otherHours) {
        this.volunteer = volunteer;
        this.others = others;
        this.otherHours = otherHours;
    }

    /** In the order in which to say it. */
    public List<SignUpWarning> about(Shift shift) {
        var warnings = new ArrayList<SignUpWarning>();
        if (others.stream().anyMatch(shift::overlaps)) {
            warnings.add(SignUpWarning.OVERLAP);
        }
        if (!volunteer.availability().isEmpty() && !volunteer.availability().containsAll(slots(shift))) {
            warnings.add(SignUpWarning.OUTSIDE_AVAILABILITY);
        }
        var limit = volunteer.hoursPerWeek();
        if (limit != null && minutesInWeekOf(shift) > limit * MINUTES_OF_AN_HOUR) {
            warnings.add(SignUpWarning.BEYOND_HOURS);
        }
        return warnings;
    }

    private int minutesInWeekOf(Shift shift) {
        var monday = monday(shift.day());
        var inTheWeek = others.stream()
                .filter(other -> monday(other.day()).equals(monday))
                .mapToInt(Shift::minutes)
                .sum();
        return shift.minutes() + inTheWeek + otherHours * MINUTES_OF_AN_HOUR;
    }

    /** The Monday of that week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Set<WeeklySlot> slots(Shift shift) {
        var slots = new HashSet<WeeklySlot>();
        var day = shift.day().getDayOfWeek();
        if (shift.from().isBefore(NOON)) {
            slots.add(new WeeklySlot(day, TimeOfDay.MORNING));
        }
        if (shift.from().isBefore(EVENING) && shift.to().isAfter(NOON)) {
            slots.add(new WeeklySlot(day, TimeOfDay.AFTERNOON));
        }
        if (shift.to().isAfter(EVENING)) {
            slots.add(new WeeklySlot(day, TimeOfDay.EVENING));
        }
        return slots;
    }
}
