package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.ui.CasePage;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** A task with its box to tick: until when, who, and whether it is late. */
final class TaskItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /**
     * @param mayTick whether the box can be ticked
     * @param onTick told what the box says now
     */
    TaskItem(Words words, LocalDate today, TaskEntry task, boolean mayTick, Consumer<Boolean> onTick) {
        var box = new Checkbox(task.title(), task.doneOn() != null);
        box.setReadOnly(!mayTick);
        box.addValueChangeListener(ticked -> {
            if (ticked.isFromClient()) {
                onTick.accept(ticked.getValue());
            }
        });
        var about = new Div(new Span(
                task.doneOn() == null
                        ? words.get(
                                "cases.task.due",
                                Localized.date(task.dueOn()),
                                task.person().name())
                        : words.get(
                                "cases.task.done-on",
                                Localized.date(task.doneOn()),
                                task.person().name())));
        about.addClassNames("cases-soft", "cases-due-text");
        if (task.doneOn() == null) {
            new DueWords(words).late(task.dueOn(), today).ifPresent(about::add);
        }
        getContent().addClassName("cases-task");
        getContent().add(box, about);
    }

    /** Leads to the case as well, for a list of several cases. */
    TaskItem leadingToCase(Words words, TaskEntry task) {
        if (task.caseId() != null) {
            getContent().add(new ViewLink(words.get("cases.my-day.to-case"), CasePage.APPOINTMENTS.of(task.caseId())));
        }
        return this;
    }
}
