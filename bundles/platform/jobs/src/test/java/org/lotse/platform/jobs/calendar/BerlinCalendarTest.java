package org.lotse.platform.jobs.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.job.Schedule;

class BerlinCalendarTest {

    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    @Test
    void dailyJobRunsOnTheDayOnWhichItsTimeDoesNotExist() {
        assertThat(three(new Schedule.Daily(HALF_PAST_TWO), "2026-03-28T12:00+01:00"))
                .containsExactly(
                        moment("2026-03-29T03:30+02:00"),
                        moment("2026-03-30T02:30+02:00"),
                        moment("2026-03-31T02:30+02:00"));
    }

    @Test
    void dailyJobRunsOnceOnTheDayOnWhichItsTimeComesTwice() {
        assertThat(three(new Schedule.Daily(HALF_PAST_TWO), "2026-10-24T12:00+02:00"))
                .containsExactly(
                        moment("2026-10-25T02:30+02:00"),
                        moment("2026-10-26T02:30+01:00"),
                        moment("2026-10-27T02:30+01:00"));
    }

    @Test
    void weeklyJobRunsOnChangeDaysToo() {
        assertThat(three(new Schedule.Weekly(DayOfWeek.SUNDAY, HALF_PAST_TWO), "2026-03-22T02:30+01:00"))
                .containsExactly(
                        moment("2026-03-29T03:30+02:00"),
                        moment("2026-04-05T02:30+02:00"),
                        moment("2026-04-12T02:30+02:00"));
    }

    @Test
    void monthlyJobRunsOnItsDay() {
        assertThat(three(new Schedule.Monthly(1, LocalTime.of(4, 0)), "2026-12-01T04:00+01:00"))
                .containsExactly(
                        moment("2027-01-01T04:00+01:00"),
                        moment("2027-02-01T04:00+01:00"),
                        moment("2027-03-01T04:00+01:00"));
        assertThat(BerlinCalendar.next(new Schedule.Monthly(28, HALF_PAST_TWO), moment("2026-02-10T00:00+01:00")))
                .isEqualTo(moment("2026-02-28T02:30+01:00"));
    }

    @Test
    void equalDistancesStayEqualWhenTheClockChanges() {
        assertThat(three(new Schedule.Every(Duration.ofMinutes(15)), "2026-10-25T02:50+02:00"))
                .containsExactly(
                        moment("2026-10-25T02:00+01:00"),
                        moment("2026-10-25T02:15+01:00"),
                        moment("2026-10-25T02:30+01:00"));
    }

    @Test
    void nextIsAlwaysLater() {
        var schedule = new Schedule.Daily(HALF_PAST_TWO);
        var due = moment("2026-06-01T02:30+02:00");

        assertThat(BerlinCalendar.next(schedule, due)).isEqualTo(moment("2026-06-02T02:30+02:00"));
        assertThat(BerlinCalendar.next(schedule, due.minusMillis(1))).isEqualTo(due);
    }

    private static List<Instant> three(Schedule schedule, String after) {
        return Stream.iterate(
                        BerlinCalendar.next(schedule, moment(after)),
                        previous -> BerlinCalendar.next(schedule, previous))
                .limit(3)
                .toList();
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
