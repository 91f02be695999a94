package org.lotse.helpers.core.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lotse.helpers.core.People.CHANGE;
import static org.lotse.helpers.core.People.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.helpers.api.activity.ActivityId;
import org.lotse.helpers.api.activity.CancelShift;
import org.lotse.helpers.api.activity.Cancellation;
import org.lotse.helpers.api.activity.ReviseShift;
import org.lotse.helpers.api.activity.Rhythm;
import org.lotse.helpers.api.activity.ShiftData;
import org.lotse.helpers.api.activity.ShiftId;
import org.lotse.platform.api.data.ConcurrentChange;
import org.lotse.platform.api.rule.RuleViolation;

class ShiftTest {

    private static final ShiftId ID = new ShiftId(new UUID(5, 1));

    @Test
    void whatIsWrittenDownComesBack() {
        var data = new ShiftData(
                TODAY, LocalTime.of(17, 30), LocalTime.of(20, 0), 3, Map.of("interpreting", 1), 5, TODAY.minusDays(1));

        assertThat(planned(data).data()).isEqualTo(data);
    }

    @Test
    void aShiftEndsAfterItBegins() {
        assertThat(refusedAt(
                        "to", new ShiftData(TODAY, LocalTime.of(10, 0), LocalTime.of(10, 0), 3, Map.of(), null, null)))
                .isEqualTo("helpers.rule.shift-ends-before");
    }

    @Test
    void numbersMakeSense() {
        assertThat(refusedAt("needed", data(0, null, Map.of(), null))).isEqualTo("helpers.rule.people");
        assertThat(refusedAt("limit", data(3, 2, Map.of(), null))).isEqualTo("helpers.rule.people");
        assertThat(refusedAt("bySkill", data(3, null, Map.of("interpreting", 4), null)))
                .isEqualTo("helpers.rule.people");
        assertThat(refusedAt("bySkill", data(3, null, many(11), null))).isEqualTo("helpers.rule.too-many");
        assertThat(refusedAt("signUpUntil", data(3, null, Map.of(), TODAY.plusDays(1))))
                .isEqualTo("helpers.rule.sign-up-after-shift");
    }

    @Test
    void withoutALimitAsManyTakePartAsAreNeeded() {
        assertThat(planned(data(3, null, Map.of(), null)).places()).isEqualTo(3);
        assertThat(planned(data(3, 5, Map.of(), null)).places()).isEqualTo(5);
    }

    @Test
    void aCancelledShiftKeepsItsReasonAndIsNotChanged() {
        var shift = planned(data(3, null, Map.of(), null));

        shift.cancel(new CancelShift(ID, 0, " Sturm "), CHANGE, TODAY);

        assertThat(shift.cancellation()).isEqualTo(new Cancellation(TODAY, "Sturm"));
        assertThatThrownBy(() -> shift.revise(new ReviseShift(ID, 1, data(2, null, Map.of(), null)), CHANGE))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> shift.cancel(new CancelShift(ID, 1, "Nochmal"), CHANGE, TODAY))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void nothingIsCancelledWithoutAReason() {
        var shift = planned(data(3, null, Map.of(), null));

        var refused = catchThrowableOfType(
                RuleViolation.class, () -> shift.cancel(new CancelShift(ID, 0, "  "), CHANGE, TODAY));

        assertThat(refused.field()).contains("reason");
        assertThat(shift.takesPlace()).isTrue();
    }

    @Test
    void whoComesTooLateIsTold() {
        var shift = planned(data(3, null, Map.of(), null));
        shift.revise(new ReviseShift(ID, 0, data(4, null, Map.of(), null)), CHANGE);

        assertThatThrownBy(() -> shift.cancel(new CancelShift(ID, 0, "Sturm"), CHANGE, TODAY))
                .isInstanceOf(ConcurrentChange.class);
    }

    @Test
    void shiftsOverlapOnTheSameDayAtTheSameTimeOnly() {
        var morning = at(TODAY, 9, 12);

        assertThat(morning.overlaps(at(TODAY, 11, 13))).isTrue();
        assertThat(morning.overlaps(at(TODAY, 12, 13))).isFalse();
        assertThat(morning.overlaps(at(TODAY.plusDays(1), 9, 12))).isFalse();
    }

    @Test
    void onAnotherDayTheEndOfSignUpKeepsItsDistance() {
        var moved = data(3, null, Map.of(), TODAY.minusDays(2)).on(Rhythm.FORTNIGHTLY.after(TODAY, 3));

        assertThat(moved.day()).isEqualTo(TODAY.plusDays(42));
        assertThat(moved.signUpUntil()).isEqualTo(TODAY.plusDays(40));
    }

    private static Shift at(LocalDate day, int from, int to) {
        return planned(new ShiftData(day, LocalTime.of(from, 0), LocalTime.of(to, 0), 1, Map.of(), null, null));
    }

    private static ShiftData data(
            int needed, @Nullable Integer limit, Map<String, Integer> bySkill, @Nullable LocalDate until) {
        return new ShiftData(TODAY, LocalTime.of(10, 0), LocalTime.of(12, 0), needed, bySkill, limit, until);
    }

    private static Map<String, Integer> many(int number) {
        var many = new HashMap<String, Integer>();
        for (var skill = 0; skill < number; skill++) {
            many.put("Fertigkeit " + skill, 1);
        }
        return many;
    }

    private static Shift planned(ShiftData data) {
        return Shift.plan(ID, new ActivityId(new UUID(5, 2)), data);
    }

    private static String refusedAt(String field, ShiftData data) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> planned(data));
        assertThat(refused.field()).contains(field);
        return refused.key();
    }
}
