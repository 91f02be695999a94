package org.lotse.cases.core.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotse.cases.core.Cases.CLOCK;
import static org.lotse.cases.core.Cases.TODAY;
import static org.lotse.cases.core.Cases.assessment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lotse.cases.api.CaseId;
import org.lotse.cases.api.assessment.AreaChange;
import org.lotse.cases.api.assessment.AreaChange.Direction;
import org.lotse.cases.api.assessment.AreaData;
import org.lotse.cases.api.assessment.AreaId;
import org.lotse.cases.api.assessment.AssessedArea;
import org.lotse.cases.api.assessment.AssessmentEntry;
import org.lotse.cases.api.assessment.AssessmentId;
import org.lotse.cases.api.assessment.Judgement;
import org.lotse.platform.api.vocabulary.LifeArea;

class AreaChangeTest {

    private static final AssessedArea WORK = area(1, LifeArea.WORK);
    private static final AssessedArea HEALTH = area(2, LifeArea.HEALTH);

    @Test
    void higherStepIsUpAndLowerIsDown() {
        assertThat(directions(judged(WORK, 2), judged(WORK, 3))).containsExactly(Direction.UP);
        assertThat(directions(judged(WORK, 3), judged(WORK, 2))).containsExactly(Direction.DOWN);
        assertThat(directions(judged(WORK, 3), judged(WORK, 3))).containsExactly(Direction.SAME);
    }

    @Test
    void whatOneOfTheTwoDoesNotTellIsNoChangeForBetterOrWorse() {
        assertThat(directions(judged(WORK, null), judged(WORK, 1))).containsExactly(Direction.NEW);
        assertThat(directions(judged(WORK, 5), judged(WORK, null))).containsExactly(Direction.NO_LONGER);
        assertThat(directions(judged(WORK, null), judged(WORK, null))).containsExactly(Direction.NEVER);
    }

    @Test
    void areaThatOnlyTheEarlierLooksAtComesLast() {
        var changes = AreaChange.between(judged(HEALTH, 2), judged(WORK, 1));

        assertThat(changes).extracting(AreaChange::area).containsExactly(WORK, HEALTH);
        assertThat(changes).extracting(AreaChange::direction).containsExactly(Direction.NEW, Direction.NO_LONGER);
    }

    private static Stream<Direction> directions(AssessmentEntry earlier, AssessmentEntry later) {
        return AreaChange.between(earlier, later).stream().map(AreaChange::direction);
    }

    private static AssessmentEntry judged(AssessedArea area, @Nullable Integer step) {
        return new AssessmentEntry(
                new AssessmentId(new UUID(1, 1)),
                1,
                new CaseId(new UUID(1, 2)),
                assessment(TODAY, new Judgement(area.id(), step, null)),
                List.of(area),
                "Ada",
                CLOCK.instant(),
                "Ada");
    }

    private static AssessedArea area(long number, LifeArea shared) {
        return new AssessedArea(new AreaId(new UUID(2, number)), new AreaData(null, shared));
    }
}
