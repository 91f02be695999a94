package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.lotse.cases.api.plan.GoalEntry;
import org.lotse.cases.api.plan.Outcome;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.EntryActs;

/** A goal to read, with its steps. */
final class GoalItem extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient GoalEntry entry;
    private final UnorderedList steps = new UnorderedList();

    /** @param outcome of the last review, if there was one */
    GoalItem(Words words, GoalEntry entry, Optional<Outcome> outcome) {
        this.words = words;
        this.entry = entry;
        var planWords = new PlanWords(words);
        var title = new H4(entry.goal().goal());
        title.getElement().setAttribute("dir", "auto");
        var indicator = new Paragraph(planWords.of(entry.goal().indicator()));
        indicator.addClassName("cases-goal-indicator");
        getContent().addClassName("cases-goal");
        getContent().add(title, indicator);
        outcome.ifPresent(found -> getContent().add(found(planWords, found)));
        getContent().add(steps);
    }

    /** Shows a step below the others. */
    void add(StepItem step) {
        steps.add(step);
    }

    /** Offers to correct or remove it, and something else below its steps. */
    void changeable(Runnable onEdit, Runnable onRemove, Component foot) {
        getContent()
                .add(
                        new EntryActs(
                                words.get("cases.plan.goal-edit", entry.goal().goal()),
                                onEdit,
                                words.get("cases.plan.goal-remove", entry.goal().goal()),
                                onRemove),
                        foot);
    }

    private Paragraph found(PlanWords planWords, Outcome found) {
        var text = planWords.of(found.result());
        if (found.reached() != null) {
            text = words.get("cases.plan.of-goal", text, planWords.value(found.reached()));
        }
        if (found.remark() != null) {
            text = words.get("cases.plan.of-goal", text, found.remark());
        }
        var line = new Paragraph(words.get("cases.plan.at-last-review", text));
        line.addClassName("cases-goal-outcome");
        return line;
    }
}
