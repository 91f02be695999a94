package org.lotse.helpers.core.domain.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lotse.helpers.api.TimeOfDay;
import org.lotse.helpers.api.VolunteerData;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.SignUpWarning;
import org.lotse.helpers.core.domain.Week;

/** What speaks against somebody on a shift. */
public final class Warnings {

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
        var monday = Week.monday(shift.day());
        var inTheWeek = others.stream()
                .filter(other -> Week.monday(other.day()).equals(monday))
                .mapToInt(Shift::minutes)
                .sum();
        return shift.minutes() + inTheWeek + otherHours * MINUTES_OF_AN_HOUR;
    }

    private static Set<WeeklySlot> slots(Shift shift) {
        return TimeOfDay.touchedBy(shift.from(), shift.to())
                .map(part -> new WeeklySlot(shift.day().getDayOfWeek(), part))
                .collect(Collectors.toSet());
    }
}
