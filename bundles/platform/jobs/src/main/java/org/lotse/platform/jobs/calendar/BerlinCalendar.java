package org.lotse.platform.jobs.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import org.lotse.platform.api.job.Schedule;

/**
 * The moments a schedule means on the clock of all tenants. A time that the clock skips in spring is the same time on the
 * clock of before, one that comes twice in autumn is the first of the two: a daily job runs once on every day. (Quartz's own
 * cron expressions leave the day out: docs/adr.)
 */
public final class BerlinCalendar {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private BerlinCalendar() {}

    /** The first moment of the schedule after this one. */
    public static Instant next(Schedule schedule, Instant after) {
        return switch (schedule) {
            case Schedule.Every every -> {
                var distance = every.distance().toMillis();
                yield Instant.ofEpochMilli((Math.floorDiv(after.toEpochMilli(), distance) + 1) * distance);
            }
            case Schedule.Daily daily -> first(after, day -> day, ChronoUnit.DAYS, daily.time());
            case Schedule.Weekly weekly ->
                first(
                        after,
                        day -> day.with(TemporalAdjusters.previousOrSame(weekly.day())),
                        ChronoUnit.WEEKS,
                        weekly.time());
            case Schedule.Monthly monthly ->
                first(after, day -> day.withDayOfMonth(monthly.day()), ChronoUnit.MONTHS, monthly.time());
        };
    }

    /**
     * @param within the day of the schedule in the day, week or month of a given day
     * @param step from one such day to the next
     */
    private static Instant first(Instant after, UnaryOperator<LocalDate> within, ChronoUnit step, LocalTime time) {
        var day = within.apply(LocalDate.ofInstant(after, BERLIN));
        var moment = day.atTime(time).atZone(BERLIN).toInstant();
        while (!moment.isAfter(after)) {
            day = day.plus(1, step);
            moment = day.atTime(time).atZone(BERLIN).toInstant();
        }
        return moment;
    }
}
