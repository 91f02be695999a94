package org.lotse.helpers.api.overview;

import java.util.List;
import java.util.Map;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.VolunteerSummary;
import org.lotse.helpers.api.WeeklySlot;
import org.lotse.helpers.api.activity.ShiftSummary;

/**
 * All circles of a municipality, or one of them, at a glance.
 *
 * @param now which part of the week it is
 * @param byStatus how many volunteers have which status; a status that nobody has is missing
 * @param free those who are cleared or active, have time now, and speak the language that was asked for, by name; at most {@link CircleOverviews#MOST_FREE}
 * @param openShifts shifts to come for which somebody is still needed, by day and time
 * @param months the last {@link CircleOverviews#MONTHS} months with this one, the earliest first, those without hours too
 */
public record CircleOverview(
        WeeklySlot now,
        Map<VolunteerStatus, Long> byStatus,
        List<VolunteerSummary> free,
        List<ShiftSummary> openShifts,
        List<MonthOfHours> months) {

    /** Copies the collections, so that the overview never changes. */
    public CircleOverview {
        byStatus = Map.copyOf(byStatus);
        free = List.copyOf(free);
        openShifts = List.copyOf(openShifts);
        months = List.copyOf(months);
    }
}
