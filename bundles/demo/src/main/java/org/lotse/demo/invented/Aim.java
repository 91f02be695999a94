package org.lotse.demo.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lotse.cases.api.plan.Doer;
import org.lotse.cases.api.plan.GoalData;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.cases.api.plan.StepData;
import org.lotse.platform.api.vocabulary.LifeArea;

/** Goals that stand in invented plans. */
final class Aim {

    private static final int KINDS = 5;

    private Aim() {}

    /** Two goals, which ones depends on the number. */
    static List<InventedPlan.Goal> some(int number, LocalDate due) {
        var goals = new ArrayList<InventedPlan.Goal>();
        goals.add(one(number % KINDS, due));
        goals.add(one((number + 2) % KINDS, due));
        return goals;
    }

    private static InventedPlan.Goal one(int which, LocalDate due) {
        return switch (which) {
            case 0 ->
                goal(
                        LifeArea.LANGUAGE,
                        "Deutsch bis B1",
                        new Indicator(IndicatorKind.LEVEL, null, "A1", "B1"),
                        new StepData("Zum Sprachkurs anmelden", Doer.PERSON, null, due),
                        new StepData("Kursplatz bestätigen lassen", Doer.OTHER, "Volkshochschule (Beispiel)", due));
            case 1 ->
                goal(
                        LifeArea.WORK,
                        "Eine Arbeit in Teilzeit",
                        new Indicator(IndicatorKind.HOURS, null, "0", "20"),
                        new StepData("Lebenslauf schreiben", Doer.PERSON, null, due),
                        new StepData("Betriebe anrufen", Doer.MANAGER, null, due));
            case 2 ->
                goal(
                        LifeArea.HOUSING,
                        "Eine eigene Wohnung",
                        new Indicator(IndicatorKind.LEASE, null, null, null),
                        new StepData("Wohnberechtigungsschein beantragen", Doer.MANAGER, null, due));
            case 3 ->
                goal(
                        LifeArea.EDUCATION,
                        "Das Zeugnis anerkennen lassen",
                        new Indicator(IndicatorKind.CERTIFICATE, "Anerkennung des Schulabschlusses", null, null),
                        new StepData("Zeugnisse übersetzen lassen", Doer.PERSON, null, due));
            default ->
                goal(
                        LifeArea.PARTICIPATION,
                        "Jede Woche im Verein",
                        new Indicator(IndicatorKind.NUMBER, "Abende im Monat", "0", "4"),
                        new StepData("Zum Probetraining gehen", Doer.PERSON, null, due));
        };
    }

    private static InventedPlan.Goal goal(LifeArea area, String goal, Indicator indicator, StepData... steps) {
        return new InventedPlan.Goal(new GoalData(area, goal, indicator), List.of(steps));
    }
}
