package org.lotse.helpers.core.application.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftSummary;
import org.lotse.helpers.core.domain.activity.Activity;
import org.lotse.helpers.core.domain.activity.ActivityBook;
import org.lotse.platform.api.calendar.CalendarEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shifts as they stand in calendars outside: title, times, and the place if it is one for everybody. Inside a transaction only. */
@Component(service = ShiftLines.class)
public final class ShiftLines {

    private static final int DAYS_BACK = 14;

    /** Times are meant as on the clock there. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final ActivityBook activities;

    @Activate
    public ShiftLines(@Reference ActivityBook activities) {
        this.activities = activities;
    }

    /** The first day of a calendar. */
    public LocalDate first(Clock clock) {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }

    /** Those that take place. */
    public List<CalendarEntry> of(List<ShiftSummary> shifts) {
        var places = new HashMap<ActivityId, Optional<String>>();
        return shifts.stream()
                .filter(shift -> !shift.cancelled())
                .map(shift -> line(shift, places.computeIfAbsent(shift.activity(), this::place)))
                .toList();
    }

    private Optional<String> place(ActivityId activity) {
        return activities.find(activity).flatMap(Activity::publicPlace);
    }

    private static CalendarEntry line(ShiftSummary shift, Optional<String> place) {
        var begins = shift.day().atTime(shift.from()).atZone(ZONE).toInstant();
        var ends = shift.day().atTime(shift.to()).atZone(ZONE).toInstant();
        return new CalendarEntry(
                shift.id().value(), begins, Duration.between(begins, ends), shift.title(), place.orElse(null));
    }
}
