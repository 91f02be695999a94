package org.lotse.helpers.core.domain.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.hours.HoursData;
import org.lotse.helpers.api.hours.HoursEntryId;
import org.lotse.helpers.api.hours.HoursState;
import org.lotse.helpers.api.hours.ReturnHours;
import org.lotse.helpers.api.hours.ReviseHours;
import org.lotse.helpers.api.hours.WeekLoad;
import org.lotse.helpers.api.hours.WorkKind;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

class HoursEntryTest {

    private static final HoursEntryId ID = new HoursEntryId(new UUID(9, 1));
    private static final VolunteerId MINA = new VolunteerId(new UUID(7, 1));

    @Test
    void waitsForConfirmationAndThenCounts() {
        var entry = logged(TODAY, 90);
        assertThat(entry.state()).isEqualTo(HoursState.LOGGED);

        entry.confirm(0, CHANGE, TODAY);

        assertThat(entry.state()).isEqualTo(HoursState.CONFIRMED);
        assertThat(entry.details("Mina").confirmedBy()).isEqualTo("Ada Beispiel");
        assertThat(entry.details("Mina").confirmedOn()).isEqualTo(TODAY);
    }

    @Test
    void nobodyConfirmsTwice() {
        var entry = logged(TODAY, 90);
        entry.confirm(0, CHANGE, TODAY);

        assertThat(refused(() -> entry.confirm(1, CHANGE, TODAY)).key()).isEqualTo("helpers.rule.hours-confirmed");
        assertThatThrownBy(() -> entry.confirm(0, CHANGE, TODAY)).isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void whatIsConfirmedChangesOnlyWhenTheConfirmationIsTakenBackWithAReason() {
        var entry = logged(TODAY, 90);
        entry.confirm(0, CHANGE, TODAY);

        assertThat(refused(() -> entry.revise(new ReviseHours(ID, 1, data(TODAY, 60)), CHANGE, TODAY))
                        .key())
                .isEqualTo("helpers.rule.hours-confirmed");
        assertThat(refused(() -> entry.requireRemovable(1, CHANGE)).key()).isEqualTo("helpers.rule.hours-confirmed");
        assertThat(refused(() -> entry.takeBack(new ReturnHours(ID, 1, " "), CHANGE))
                        .field())
                .contains("reason");

        entry.takeBack(new ReturnHours(ID, 1, "Es war nur eine Stunde"), CHANGE);
        assertThat(entry.state()).isEqualTo(HoursState.RETURNED);
        assertThat(entry.details("Mina").confirmedBy()).isNull();

        entry.revise(new ReviseHours(ID, 2, data(TODAY, 60)), CHANGE, TODAY);
        assertThat(entry.state()).isEqualTo(HoursState.LOGGED);
        assertThat(entry.details("Mina").reason()).isNull();
        entry.confirm(3, CHANGE, TODAY);
        assertThat(entry.minutes()).isEqualTo(60);
    }

    @Test
    void whatIsReturnedIsCorrectedBeforeItIsConfirmed() {
        var entry = logged(TODAY, 90);
        assertThat(refused(() -> entry.giveBack(new ReturnHours(ID, 0, ""), CHANGE))
                        .field())
                .contains("reason");

        entry.giveBack(new ReturnHours(ID, 0, "Bitte die Fahrzeit abziehen"), CHANGE);

        assertThat(entry.details("Mina").reason()).isEqualTo("Bitte die Fahrzeit abziehen");
        assertThat(refused(() -> entry.confirm(1, CHANGE, TODAY)).key()).isEqualTo("helpers.rule.hours-returned");
        assertThat(refused(() -> entry.takeBack(new ReturnHours(ID, 1, "Doch"), CHANGE))
                        .key())
                .isEqualTo("helpers.rule.hours-not-confirmed");
    }

    @Test
    void liesNotInTheFutureAndIsNotLongerThanADay() {
        assertThat(refused(() -> logged(TODAY.plusDays(1), 90)).field()).contains("day");
        assertThat(refused(() -> logged(TODAY, 0)).field()).contains("minutes");
        assertThat(refused(() -> logged(TODAY, 1441)).field()).contains("minutes");
        assertThat(logged(TODAY, 1440).minutes()).isEqualTo(1440);
    }

    @Test
    void aDayHasTwentyFourHours() {
        var day = new HoursOfDays(List.of(logged(TODAY, 1380), logged(TODAY.minusDays(1), 600)));

        day.requireRoom(TODAY, 60);
        assertThat(refused(() -> day.requireRoom(TODAY, 61)).field()).contains("minutes");
    }

    @Test
    void moreHoursInTheWeekThanWantedAreSaid() {
        var monday = LocalDate.of(2026, 11, 16);
        var week = new HoursOfDays(List.of(logged(monday, 120), logged(monday.plusDays(6), 60), logged(TODAY, 600)));

        assertThat(week.beyond(4, monday.plusDays(2), 60)).isEmpty();
        assertThat(week.beyond(4, monday.plusDays(2), 61)).contains(new WeekLoad(241, 4));
        assertThat(week.beyond(null, monday.plusDays(2), 600)).isEmpty();
    }

    private static RuleViolation refused(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call);
    }

    private static HoursEntry logged(LocalDate day, int minutes) {
        return HoursEntry.log(ID, data(day, minutes), CHANGE, TODAY);
    }

    private static HoursData data(LocalDate day, int minutes) {
        return new HoursData(MINA, day, minutes, WorkKind.ACCOMPANIMENT, null, null, null);
    }
}
