package org.lotse.helpers.core.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.platform.api.rule.RuleViolation;

class RosterTest {

    private static final ShiftId ID = new ShiftId(new UUID(5, 1));
    private static final VolunteerId MINA = new VolunteerId(new UUID(6, 1));
    private static final VolunteerId ALI = new VolunteerId(new UUID(6, 2));
    private static final VolunteerId ZOE = new VolunteerId(new UUID(6, 3));

    private final Shift shift = shift(TODAY.plusDays(3));
    private final Roster roster = new Roster(shift, List.of());

    @Test
    void whoComesAfterTheLastPlaceWaits() {
        assertThat(enter(MINA).isPlaced()).isTrue();
        assertThat(enter(ALI).isPlaced()).isFalse();
    }

    @Test
    void theFirstInLineMovesUpAndTheDayIsKept() {
        enter(MINA);
        var ali = enter(ALI);
        var zoe = enter(ZOE);

        roster.leave(MINA);
        var moved = roster.moveUp(everybody -> true, TODAY);

        assertThat(moved).containsExactly(ali);
        assertThat(ali.movedUpOn()).contains(TODAY);
        assertThat(zoe.isPlaced()).isFalse();
    }

    @Test
    void whoCannotServeNowIsPassedOverAndKeepsThePlaceInLine() {
        enter(MINA);
        var ali = enter(ALI);
        var zoe = enter(ZOE);

        roster.leave(MINA);
        roster.moveUp(volunteer -> !volunteer.equals(ALI), TODAY);
        roster.leave(ZOE);
        roster.moveUp(everybody -> true, TODAY);

        assertThat(zoe.isPlaced()).isTrue();
        assertThat(ali.isPlaced()).isTrue();
    }

    @Test
    void nobodyMovesUpWhenSomebodyStopsWaiting() {
        enter(MINA);
        enter(ALI);
        var zoe = enter(ZOE);

        roster.leave(ALI);

        assertThat(roster.moveUp(everybody -> true, TODAY)).isEmpty();
        assertThat(zoe.isPlaced()).isFalse();
    }

    @Test
    void nobodySignsUpTwice() {
        enter(MINA);

        var refused = catchThrowableOfType(RuleViolation.class, () -> enter(MINA));

        assertThat(refused.key()).isEqualTo("helpers.rule.signed-up-already");
    }

    @Test
    void signingUpEndsWithTheDayThatWasSaid() {
        var until = shift(TODAY.plusDays(3), TODAY);

        new Roster(until, List.of()).enter(new UUID(1, 1), MINA, TODAY);
        var refused = catchThrowableOfType(
                RuleViolation.class, () -> new Roster(until, List.of()).enter(new UUID(1, 2), ALI, TODAY.plusDays(1)));

        assertThat(refused.key()).isEqualTo("helpers.rule.sign-up-over");
    }

    @Test
    void nobodySignsUpForOrMovesUpToWhatIsCancelled() {
        enter(MINA);
        enter(ALI);
        shift.cancel(new CancelShift(ID, 0, "Sturm"), CHANGE, TODAY);

        roster.leave(MINA);

        assertThat(roster.moveUp(everybody -> true, TODAY)).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, () -> enter(ZOE)).key())
                .isEqualTo("helpers.rule.shift-cancelled");
    }

    @Test
    void nobodyMovesUpToWhatIsOver() {
        enter(MINA);
        enter(ALI);

        roster.leave(MINA);

        assertThat(roster.moveUp(everybody -> true, TODAY.plusDays(4))).isEmpty();
    }

    private SignUp enter(VolunteerId volunteer) {
        return roster.enter(new UUID(9, volunteer.value().getLeastSignificantBits()), volunteer, TODAY);
    }

    private static Shift shift(LocalDate day) {
        return shift(day, day);
    }

    private static Shift shift(LocalDate day, LocalDate until) {
        return Shift.plan(
                ID,
                new ActivityId(new UUID(5, 2)),
                new ShiftData(day, LocalTime.of(10, 0), LocalTime.of(12, 0), 1, Map.of(), null, until));
    }
}
