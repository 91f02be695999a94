package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.api.plan.PlanDetails;
import org.lotse.cases.api.plan.PlanState;
import org.lotse.cases.ui.Words;
import org.lotse.platform.api.vocabulary.LifeArea;
import org.lotse.platform.ui.api.Localized;

/** One version of a plan to read; whoever may work with it adds what can be done. */
final class PlanReading extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** What can be done with the goals and steps of a version. */
    @FunctionalInterface
    interface Acts {

        /** Nothing: it is only read. */
        Acts NONE = (goal, item) -> false;

        /**
         * Adds the acts to a goal that is shown.
         *
         * @return whether the steps were added too
         */
        boolean offer(GoalEntry goal, GoalItem item);
    }

    private final transient Words words;
    private final transient PlanDetails plan;

    PlanReading(Words words, PlanDetails plan, LocalDate today, Acts acts) {
        this.words = words;
        this.plan = plan;
        var planWords = new PlanWords(words);
        getContent().addClassNames("cases-contacts", "cases-plan-version");
        getContent().add(new H2(planWords.version(plan)), new Paragraph(stands(planWords)));
        getContent().getChildren().skip(1).forEach(line -> line.addClassName("cases-soft"));
        if (plan.wish() != null) {
            var wish = new Paragraph(plan.wish());
            wish.addClassName("cases-note");
            wish.getElement().setAttribute("dir", "auto");
            getContent().add(new H3(words.get("cases.plan.wish")), wish);
        }
        if (plan.goals().isEmpty()) {
            var none = new Paragraph(words.get("cases.plan.no-goal"));
            none.addClassName("cases-soft");
            getContent().add(none);
        }
        goals(today, acts);
    }

    private void goals(LocalDate today, Acts acts) {
        for (var area : LifeArea.values()) {
            var inArea = plan.goals().stream()
                    .filter(goal -> goal.goal().area() == area)
                    .toList();
            if (!inArea.isEmpty()) {
                var part = new Div(new H3(words.of(area)));
                part.addClassName("cases-plan-area");
                inArea.forEach(goal -> part.add(item(goal, today, acts)));
                getContent().add(part);
            }
        }
    }

    private GoalItem item(GoalEntry goal, LocalDate today, Acts acts) {
        var item = new GoalItem(words, goal, outcome(goal));
        if (!acts.offer(goal, item)) {
            goal.steps().forEach(step -> item.add(new StepItem(words, step, today)));
        }
        return item;
    }

    private Optional<Outcome> outcome(GoalEntry goal) {
        return plan.reviews().stream()
                .findFirst()
                .flatMap(review -> review.review().outcomes().stream()
                        .filter(found -> found.goal().equals(goal.id()))
                        .findFirst());
    }

    private String stands(PlanWords planWords) {
        var agreement = plan.agreement();
        if (agreement == null) {
            return words.get("cases.plan.begun-by", plan.author());
        }
        var agreed = planWords.of(agreement);
        var next = plan.nextReview();
        return plan.state() == PlanState.AGREED && next != null
                ? words.get("cases.plan.next-review", agreed, Localized.date(next))
                : agreed;
    }
}
