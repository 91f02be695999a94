package org.lotse.helpers.core.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.helpers.api.activity.SignUpWarning.BEYOND_HOURS;
import static org.lotse.helpers.api.activity.SignUpWarning.OUTSIDE_AVAILABILITY;
import static org.lotse.helpers.api.activity.SignUpWarning.OVERLAP;
import static org.lotse.helpers.core.People.MINA;
import static org.lotse.helpers.core.People.TODAY;
import static org.lotse.helpers.core.People.named;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;

/** Mina has time on Monday evenings, for four hours a week; today is a Monday. */
class WarningsTest {

    @Test
    void nothingSpeaksAgainstAShiftWithinWhatWasNamed() {
        assertThat(new Warnings(MINA, List.of(), 0).about(shift(TODAY, 18, 21))).isEmpty();
    }

    @Test
    void anotherShiftAtTheSameTimeDoes() {
        var others = List.of(shift(TODAY, 20, 21));

        assertThat(new Warnings(MINA, others, 0).about(shift(TODAY, 18, 21))).containsExactly(OVERLAP);
    }

    @Test
    void eachPartOfTheDayThatItTouchesCounts() {
        assertThat(new Warnings(MINA, List.of(), 0).about(shift(TODAY, 17, 20))).containsExactly(OUTSIDE_AVAILABILITY);
        assertThat(new Warnings(MINA, List.of(), 0).about(shift(TODAY.plusDays(1), 18, 20)))
                .containsExactly(OUTSIDE_AVAILABILITY);
    }

    @Test
    void whoNamedNoTimesAndNoLimitIsNotWarnedOfThem() {
        assertThat(new Warnings(named("Adler", "A."), List.of(), 30).about(shift(TODAY, 8, 20)))
                .isEmpty();
    }

    @Test
    void theWeekCountsFromMondayToSundayWithWhatElseTakesTime() {
        var sunday = shift(TODAY.plusDays(6), 10, 12);
        var nextMonday = shift(TODAY.plusDays(7), 10, 12);

        assertThat(new Warnings(MINA, List.of(sunday), 0).about(shift(TODAY, 18, 21)))
                .containsExactly(BEYOND_HOURS);
        assertThat(new Warnings(MINA, List.of(nextMonday), 0).about(shift(TODAY, 18, 21)))
                .isEmpty();
        assertThat(new Warnings(MINA, List.of(), 2).about(shift(TODAY, 18, 21))).containsExactly(BEYOND_HOURS);
        assertThat(new Warnings(MINA, List.of(), 1).about(shift(TODAY, 18, 21))).isEmpty();
    }

    private static Shift shift(LocalDate day, int from, int to) {
        return Shift.plan(
                new ShiftId(new UUID(5, day.toEpochDay() * 100 + from)),
                new ActivityId(new UUID(5, 2)),
                new ShiftData(day, LocalTime.of(from, 0), LocalTime.of(to, 0), 1, Map.of(), null, null));
    }
}
