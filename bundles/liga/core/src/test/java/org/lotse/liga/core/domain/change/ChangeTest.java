package org.lotse.liga.core.domain.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lotse.liga.core.Told.CHANGE;
import static org.lotse.liga.core.Told.TODAY;
import static org.lotse.liga.core.Told.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.liga.api.change.AbandonChange;
import org.lotse.liga.api.change.ChangeData;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeState;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.StepState;
import org.lotse.liga.api.change.SwitchEffect;
import org.lotse.liga.api.change.TickStep;
import org.lotse.liga.api.delivery.DeliveryModel;
import org.lotse.liga.core.Told;
import org.lotse.platform.api.data.ConcurrentChange;

class ChangeTest {

    private static final LocalDate DAY = TODAY.plusDays(30);

    @Test
    void changeGoesFromPlanToItsDay() {
        var change = planned(DAY);
        assertThat(change.state()).isEqualTo(ChangeState.PLANNED);

        change.announce(0, CHANGE, TODAY);
        change.tick(tick(change, ChangeStep.CASES, true), false, CHANGE, TODAY);

        assertThat(change.state()).isEqualTo(ChangeState.WINDING_DOWN);
        assertThat(details(change).steps())
                .contains(new StepState(ChangeStep.CASES, "Ada Beispiel", TODAY))
                .contains(new StepState(ChangeStep.POSTS, null, null));
        assertThat(change.isDue(DAY.minusDays(1))).isFalse();
        assertThat(change.isDue(DAY)).isTrue();
        change.carriedOut(CHANGE, DAY);
        assertThat(change.state()).isEqualTo(ChangeState.DONE);
        assertThat(details(change).endedOn()).isEqualTo(DAY);
    }

    @Test
    void tickIsTakenBack() {
        var change = announced();
        change.tick(tick(change, ChangeStep.POSTS, true), false, CHANGE, TODAY);

        change.tick(tick(change, ChangeStep.POSTS, false), false, CHANGE, TODAY);

        assertThat(change.state()).isEqualTo(ChangeState.ANNOUNCED);
        assertThat(details(change).steps()).noneMatch(StepState::done);
    }

    @Test
    void casesAreNotTickedWhileTheMunicipalityReportsSomeWithoutDestination() {
        var change = announced();

        assertThat(refusal(() -> change.tick(tick(change, ChangeStep.CASES, true), true, CHANGE, TODAY)))
                .isEqualTo("liga.rule.cases-without-destination");
        change.tick(tick(change, ChangeStep.POSTS, true), true, CHANGE, TODAY);
    }

    @Test
    void whatWasNotAnnouncedIsNeverDue() {
        var change = planned(TODAY);

        assertThat(change.isDue(TODAY)).isFalse();
        assertThat(refusal(() -> change.requireDue(0, CHANGE, TODAY))).isEqualTo("liga.rule.change-not-announced");
        assertThat(refusal(() -> change.tick(tick(change, ChangeStep.POSTS, true), false, CHANGE, TODAY)))
                .isEqualTo("liga.rule.change-not-announced");
    }

    @Test
    void announcedChangeIsGivenUpWithAReasonAndStaysGivenUp() {
        var change = announced();
        assertThat(refusal(() -> change.abandon(new AbandonChange(change.id(), 1, " "), CHANGE, TODAY)))
                .isEqualTo("reason platform.rule.required");

        change.abandon(new AbandonChange(change.id(), 1, "Rat hat anders entschieden"), CHANGE, TODAY);

        assertThat(change.isDue(DAY)).isFalse();
        assertThat(refusal(() -> change.abandon(new AbandonChange(change.id(), 2, "noch einmal"), CHANGE, TODAY)))
                .isEqualTo("liga.rule.change-is-over");
    }

    @Test
    void announcedChangeIsNotRevisedAndFasterColleaguesWin() {
        var change = planned(DAY);
        change.revise(0, data(DeliveryModel.DISTRICT_ONLY, DAY), DeliveryModel.DISTRICT_WITH_LIGA, CHANGE, TODAY);
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> change.announce(0, CHANGE, TODAY));

        change.announce(1, CHANGE, TODAY);

        assertThat(refusal(() -> change.revise(2, data(DeliveryModel.OWN, DAY), null, CHANGE, TODAY)))
                .isEqualTo("liga.rule.change-announced");
    }

    @Test
    void dayThatIsOverAndTheModelThatCountsAreRefused() {
        assertThat(refusal(() -> planned(TODAY.minusDays(1)))).isEqualTo("from liga.rule.change-day-over");
        assertThat(refusal(() -> planned(data(DeliveryModel.OWN, DAY), DeliveryModel.OWN)))
                .isEqualTo("model liga.rule.same-model");
        var change = planned(DAY);
        assertThat(refusal(() -> change.announce(0, CHANGE, DAY.plusDays(1))))
                .isEqualTo("from liga.rule.change-day-over");
    }

    private static Change announced() {
        var change = planned(DAY);
        change.announce(0, CHANGE, TODAY);
        return change;
    }

    private static Change planned(LocalDate day) {
        return planned(data(DeliveryModel.OWN, day), DeliveryModel.DISTRICT_WITH_LIGA);
    }

    private static Change planned(ChangeData data, @Nullable DeliveryModel before) {
        return Change.plan(new UUID(1, 2), data, before, CHANGE, TODAY);
    }

    private static ChangeData data(DeliveryModel model, LocalDate day) {
        return new ChangeData(Told.SINGEN, model, day, "Gemeinderat (erfunden)", "Amt für Migration");
    }

    private static TickStep tick(Change change, ChangeStep step, boolean done) {
        return new TickStep(change.id(), details(change).revision(), step, done);
    }

    private static ChangeDetails details(Change change) {
        return change.details(new Involved(List.of(), List.of(), List.of(), SwitchEffect.NONE, null));
    }
}
