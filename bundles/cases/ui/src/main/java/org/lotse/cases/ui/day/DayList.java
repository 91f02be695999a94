package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.TaskEntry;
import org.lotse.cases.ui.Words;

/** What is overdue, due today, due next and later, each under its heading; or what others are to do. */
final class DayList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** How many days after today are near. */
    static final int NEXT_DAYS = 7;

    private final transient Words words;
    private final LocalDate today;

    DayList(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
        getContent().addClassName("cases-day-list");
    }

    /** One's own day. */
    DayList own(List<Due> due, DueItem.Acts acts) {
        var near = today.plusDays(NEXT_DAYS);
        part("cases.my-day.overdue", due, acts, on -> on.isBefore(today));
        part("cases.my-day.today", due, acts, on -> on.equals(today));
        part("cases.my-day.next", due, acts, on -> on.isAfter(today) && !on.isAfter(near));
        part("cases.my-day.later", due, acts, on -> on.isAfter(near));
        return this;
    }

    /** What others are to do and have not done. */
    DayList givenAway(List<TaskEntry> tasks, Consumer<TaskEntry> onDone) {
        var lines = new UnorderedList();
        for (var task : tasks) {
            lines.add(new TaskItem(words, today, task, true, done -> onDone.accept(task)).leadingToCase(words, task));
        }
        part("cases.day-filter.given-away", lines);
        return this;
    }

    private void part(String title, List<Due> due, DueItem.Acts acts, Predicate<LocalDate> when) {
        var lines = new UnorderedList();
        due.stream().filter(one -> when.test(one.on())).forEach(one -> lines.add(new DueItem(words, today, one, acts)));
        part(title, lines);
    }

    private void part(String title, UnorderedList lines) {
        if (lines.getComponentCount() > 0) {
            var part = new Section(new H2(words.get(title)), lines);
            part.addClassName("cases-facts");
            getContent().add(part);
        }
    }
}
