package org.lotse.cases.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.lotse.cases.api.plan.StepEntry;
import org.lotse.cases.api.plan.StepState;
import org.lotse.cases.ui.Words;
import org.lotse.cases.ui.form.EntryActs;

/** A step to read, and perhaps to tick. */
final class StepItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient StepEntry entry;
    private final Div what = new Div();

    /** @param today whether it is overdue */
    StepItem(Words words, StepEntry entry, LocalDate today) {
        this.words = words;
        this.entry = entry;
        var who = new Paragraph(new PlanWords(words).of(entry.step()));
        who.addClassName("cases-soft");
        getContent()
                .addClassNames(
                        "cases-entry",
                        "cases-step",
                        "cases-step-" + entry.state().name().toLowerCase(Locale.ROOT));
        if (entry.state() == StepState.OPEN && entry.step().dueOn().isBefore(today)) {
            getContent().addClassName("cases-step-late");
            who.setText(words.get("cases.plan.late", who.getText()));
        }
        if (entry.state() == StepState.DROPPED) {
            who.setText(words.get("cases.plan.dropped", who.getText()));
        }
        what.addClassName("cases-step-task");
        shows(task());
        getContent().add(what, who);
    }

    /** Offers to correct or remove it. */
    StepItem changeable(Runnable onEdit, Runnable onRemove) {
        getContent()
                .add(new EntryActs(
                        words.get("cases.plan.step-edit", entry.step().task()),
                        onEdit,
                        words.get("cases.plan.step-remove", entry.step().task()),
                        onRemove));
        return this;
    }

    /** Offers to say how far it is. */
    StepItem tickable(Consumer<StepState> onMark) {
        if (entry.state() != StepState.DROPPED) {
            var done = new Checkbox(entry.step().task());
            done.setValue(entry.state() == StepState.DONE);
            done.addValueChangeListener(change -> onMark.accept(change.getValue() ? StepState.DONE : StepState.OPEN));
            shows(done);
        }
        if (entry.state() != StepState.DONE) {
            var dropped = entry.state() == StepState.DROPPED;
            var drop = new Button(
                    words.get(dropped ? "cases.plan.step-needed" : "cases.plan.step-drop"),
                    click -> onMark.accept(dropped ? StepState.OPEN : StepState.DROPPED));
            drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            drop.setAriaLabel(
                    words.get("cases.plan.of-goal", drop.getText(), entry.step().task()));
            getContent().add(drop);
        }
        return this;
    }

    private void shows(Component task) {
        what.removeAll();
        what.add(task);
    }

    private Paragraph task() {
        var task = new Paragraph(entry.step().task());
        task.addClassName("cases-entry-name");
        task.getElement().setAttribute("dir", "auto");
        return task;
    }
}
