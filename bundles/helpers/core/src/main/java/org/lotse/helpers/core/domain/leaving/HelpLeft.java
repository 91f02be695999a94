package org.lotse.helpers.core.domain.leaving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.helpers.core.domain.hours.HoursEntry;

/**
 * What is left of somebody's help when they are gone: confirmed minutes by circle, kind and month, and that somebody helped in a month and a year.
 * No day, no note, no occasion, nobody; it is added to what others left.
 *
 * @param minutes how long
 * @param times when one more person helped
 */
public record HelpLeft(Map<Hours, Long> minutes, Set<Time> times) {

    private static final int A_MONTH = 1;
    private static final int A_YEAR = 12;

    /** Of one circle (or none), kind and month. */
    public record Hours(@Nullable UUID circle, WorkKind kind, LocalDate firstDay) {}

    /** In one circle or, without one, anywhere, in so many months from a day on. */
    public record Time(@Nullable UUID circle, LocalDate firstDay, int months) {}

    /** Copies the collections, so that it never changes. */
    public HelpLeft {
        minutes = Map.copyOf(minutes);
        times = Set.copyOf(times);
    }

    /** Of these hours, those that count. */
    public static HelpLeft of(List<HoursEntry> entries) {
        var minutes = new HashMap<Hours, Long>();
        var times = new HashSet<Time>();
        for (var entry : entries) {
            if (entry.state() == HoursState.CONFIRMED) {
                var month = entry.day().withDayOfMonth(1);
                var year = entry.day().withDayOfYear(1);
                var circle = entry.data().circle();
                minutes.merge(
                        new Hours(circle == null ? null : circle.value(), entry.kind(), month),
                        (long) entry.minutes(),
                        Long::sum);
                times.add(new Time(null, month, A_MONTH));
                times.add(new Time(null, year, A_YEAR));
                if (circle != null) {
                    times.add(new Time(circle.value(), month, A_MONTH));
                    times.add(new Time(circle.value(), year, A_YEAR));
                }
            }
        }
        return new HelpLeft(minutes, times);
    }
}
