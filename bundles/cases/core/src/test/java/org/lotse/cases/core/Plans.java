package org.lotse.cases.core;

import static org.lotse.cases.core.Cases.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.plan.Agreement;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.GoalId;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.Result;
import org.lotse.cases.api.plan.ReviewData;
import org.lotse.cases.api.plan.SignedBy;
import org.lotse.cases.api.plan.Signer;
import org.lotse.cases.api.plan.StepData;
import org.lotse.platform.api.vocabulary.LifeArea;

/** What stands in invented plans. */
public final class Plans {

    private Plans() {}

    /** German from A2 to B1. */
    public static GoalData german() {
        return new GoalData(
                LifeArea.LANGUAGE, "Ich spreche gut Deutsch", new Indicator(IndicatorKind.LEVEL, null, "A2", "B1"));
    }

    /** A lease of one's own. */
    public static GoalData home() {
        return new GoalData(
                LifeArea.HOUSING, "Eine eigene Wohnung", new Indicator(IndicatorKind.LEASE, null, null, null));
    }

    /** Work of so many hours. */
    public static GoalData work(String from, String target) {
        return new GoalData(LifeArea.WORK, "Arbeit", new Indicator(IndicatorKind.HOURS, null, from, target));
    }

    /** The person registers for a course. */
    public static StepData course() {
        return new StepData("Anmeldung bei der Volkshochschule", Doer.PERSON, null, TODAY.plusMonths(1));
    }

    /** Another body does something by then. */
    public static StepData ofJobcentre(LocalDate dueOn) {
        return new StepData("Kosten zusagen", Doer.OTHER, "Jobcenter Konstanz", dueOn);
    }

    /** Signed by both on paper today. */
    public static Agreement signed() {
        return new Agreement(TODAY, Set.of(Signer.PERSON, Signer.MANAGER), null, SignedBy.PAPER, TODAY.plusMonths(6));
    }

    /** The same result for all goals, seen today. */
    public static ReviewData review(List<GoalEntry> goals, Result result) {
        return new ReviewData(
                TODAY,
                goals.stream().map(goal -> outcome(goal.id(), result, null)).toList(),
                "Es geht voran",
                TODAY.plusMonths(3));
    }

    /** What became of one goal. */
    public static Outcome outcome(GoalId goal, Result result, @Nullable String reached) {
        return new Outcome(goal, result, reached, null);
    }
}
