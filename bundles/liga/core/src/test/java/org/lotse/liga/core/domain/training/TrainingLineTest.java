package org.lotse.liga.core.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.liga.core.Told.CHANGE;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.day;
import static org.lotse.liga.core.Told.refusal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.carrier.CarrierId;
import org.lotse.liga.api.training.Attendance;
import org.lotse.liga.api.training.Audience;
import org.lotse.liga.api.training.CancelTraining;
import org.lotse.liga.api.training.EnterParticipant;
import org.lotse.liga.api.training.ParticipantId;
import org.lotse.liga.api.training.ReviseTraining;
import org.lotse.liga.api.training.TrainingData;
import org.lotse.liga.api.training.TrainingDay;
import org.lotse.liga.api.training.TrainingId;
import org.lotse.liga.api.training.TrainingState;

class TrainingLineTest {

    private static final CarrierId AWO = new CarrierId(new UUID(1, 1));

    private final List<Entry> entries = new ArrayList<>();
    private int made;

    @Test
    void whoComesLaterWaitsAndMovesUpInOrder() {
        var training = training(data("2017-07-01", 1, Audience.BOTH, null));
        var line = new TrainingLine(training, entries);
        var ada = enter(line, "Ada", TODAY);
        var ben = enter(line, "Ben", TODAY);
        var cem = enter(line, "Cem", TODAY);

        line.leave(ada.id());
        var moved = line.moveUp(TODAY.plusDays(1));

        assertThat(moved).containsExactly(ben);
        assertThat(ben.told().movedUpOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(cem.isPlaced()).isFalse();
    }

    @Test
    void morePlacesLetPeopleUpAndFewerTakeNobodyOff() {
        var training = training(data("2017-07-01", 2, Audience.BOTH, null));
        var line = new TrainingLine(training, entries);
        enter(line, "Ada", TODAY);
        var ben = enter(line, "Ben", TODAY);
        var cem = enter(line, "Cem", TODAY);

        training.revise(new ReviseTraining(training.id(), 0, data("2017-07-01", 1, Audience.BOTH, null)), CHANGE);
        assertThat(line.moveUp(TODAY)).isEmpty();
        assertThat(ben.isPlaced()).isTrue();

        training.revise(new ReviseTraining(training.id(), 1, data("2017-07-01", 3, Audience.BOTH, null)), CHANGE);
        assertThat(line.moveUp(TODAY)).containsExactly(cem);
    }

    @Test
    void nobodyMovesUpToACancelledTrainingOrOneThatHasBegun() {
        var training = training(data("2017-07-01", 1, Audience.BOTH, null));
        var line = new TrainingLine(training, entries);
        var ada = enter(line, "Ada", TODAY);
        enter(line, "Ben", TODAY);
        line.leave(ada.id());

        assertThat(line.moveUp(day("2017-07-02"))).isEmpty();
        training.cancel(new CancelTraining(training.id(), 0, "Krank"), CHANGE, TODAY);
        assertThat(line.moveUp(TODAY)).isEmpty();
        assertThat(refusal(() -> enter(line, "Cem", TODAY))).isEqualTo("liga.rule.training-cancelled");
    }

    @Test
    void samePersonStandsInLineOnce() {
        var line = new TrainingLine(training(data("2017-07-01", 5, Audience.BOTH, null)), entries);
        enter(line, "Ada  Beispiel", TODAY);

        assertThat(refusal(() -> enter(line, "ada beispiel", TODAY))).isEqualTo("name liga.rule.signed-up-already");
    }

    @Test
    void afterTheLastDayOfSigningUpNobodyIsTakenUntilTheDayItself() {
        var line = new TrainingLine(training(data("2017-07-01", 1, Audience.BOTH, "2017-06-15")), entries);
        enter(line, "Ada", day("2017-06-15"));

        assertThat(refusal(() -> enter(line, "Ben", day("2017-06-16")))).isEqualTo("liga.rule.sign-up-over");

        var came = enter(line, "Cem", day("2017-07-01"));
        assertThat(came.isPlaced()).isTrue();
        assertThat(came.attendance()).isEqualTo(Attendance.ATTENDED);
    }

    @Test
    void whoeverItIsNotForIsRefused() {
        var forHolders = new TrainingLine(training(data("2017-07-01", 5, Audience.HOLDERS, null)), entries);

        assertThat(refusal(() -> forHolders.enter(
                        new ParticipantId(new UUID(0, 9)),
                        new EnterParticipant(new TrainingId(new UUID(0, 1)), "Ada", null, null, "Rathaus", null),
                        "Rathaus",
                        TODAY)))
                .isEqualTo("municipality liga.rule.not-for-them");
        var forTowns = new TrainingLine(training(data("2017-07-01", 5, Audience.MUNICIPALITIES, null)), entries);
        assertThat(refusal(() -> enter(forTowns, "Ada", TODAY))).isEqualTo("carrier liga.rule.not-for-them");
    }

    @Test
    void attendanceIsWrittenDownFromTheFirstDayOnForThoseWithAPlace() {
        var line = new TrainingLine(training(data("2017-07-01", 1, Audience.BOTH, null)), entries);
        var ada = enter(line, "Ada", TODAY);
        var ben = enter(line, "Ben", TODAY);

        assertThat(refusal(() -> line.record(ada.id(), Attendance.ATTENDED, day("2017-06-30"))))
                .isEqualTo("liga.rule.not-begun");
        assertThat(refusal(() -> line.record(ben.id(), Attendance.ATTENDED, day("2017-07-01"))))
                .isEqualTo("liga.rule.no-place");
        line.recordTheRest(day("2017-07-01"));

        assertThat(line.isUnrecorded()).isFalse();
        assertThat(ben.attendance()).isNull();
        assertThat(refusal(() -> line.leave(ada.id()))).isEqualTo("liga.rule.attendance-recorded");
    }

    @Test
    void whatCannotBeATrainingIsRefusedBesideItsField() {
        var good = data("2017-07-01", 5, Audience.BOTH, null);

        assertThat(refusal(() -> training(data("2017-07-01", 5, Audience.BOTH, "2017-07-02"))))
                .isEqualTo("signUpUntil liga.rule.sign-up-after-day");
        assertThat(refusal(() -> training(data("2017-07-01", 0, Audience.BOTH, null))))
                .isEqualTo("places liga.rule.number");
        assertThat(refusal(() -> training(with(good, List.of(), "Saal", null))))
                .isEqualTo("days platform.rule.required");
        assertThat(refusal(() -> training(with(good, good.days(), null, null))))
                .isEqualTo("place liga.rule.place-or-link");
        assertThat(refusal(() -> training(with(good, good.days(), null, "javascript:alert(1)"))))
                .isEqualTo("link liga.rule.link");
        assertThat(refusal(() -> training(with(good, List.of(at("10:00", "09:00")), "Saal", null))))
                .isEqualTo("days liga.rule.day-ends-before");
        assertThat(refusal(() ->
                        training(with(good, List.of(at("09:00", "12:00"), at("11:00", "13:00")), "Saal", null))))
                .isEqualTo("days liga.rule.days-overlap");
    }

    @Test
    void standsByItsDays() {
        var training = training(data("2017-07-01", 5, Audience.BOTH, "2017-06-15"));

        assertThat(training.stateOn(day("2017-06-15"), true)).isEqualTo(TrainingState.OPEN);
        assertThat(training.stateOn(day("2017-06-16"), true)).isEqualTo(TrainingState.CLOSED);
        assertThat(training.stateOn(day("2017-07-01"), true)).isEqualTo(TrainingState.CLOSED);
        assertThat(training.stateOn(day("2017-07-02"), true)).isEqualTo(TrainingState.TO_RECORD);
        assertThat(training.stateOn(day("2017-07-02"), false)).isEqualTo(TrainingState.DONE);
    }

    private Entry enter(TrainingLine line, String name, LocalDate on) {
        made++;
        return line.enter(
                new ParticipantId(new UUID(0, made)),
                new EnterParticipant(new TrainingId(new UUID(0, 1)), name, AWO, null, null, null),
                "AWO",
                on);
    }

    private static Training training(TrainingData data) {
        return Training.offer(new TrainingId(new UUID(0, 1)), data);
    }

    private static TrainingData data(String on, int places, Audience audience, @Nullable String until) {
        return new TrainingData(
                "Asylrecht für Einsteiger",
                "Asylrecht",
                null,
                null,
                List.of(new TrainingDay(day(on), LocalTime.of(9, 0), LocalTime.of(16, 0))),
                "Landratsamt",
                null,
                places,
                until == null ? null : day(until),
                audience,
                true);
    }

    private static TrainingData with(
            TrainingData data, List<TrainingDay> days, @Nullable String place, @Nullable String link) {
        return new TrainingData(
                data.title(),
                data.subject(),
                null,
                null,
                days,
                place,
                link,
                data.places(),
                null,
                data.audience(),
                true);
    }

    private static TrainingDay at(String from, String to) {
        return new TrainingDay(day("2017-07-01"), LocalTime.parse(from), LocalTime.parse(to));
    }
}
