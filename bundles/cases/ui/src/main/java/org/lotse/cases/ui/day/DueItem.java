package org.lotse.cases.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.time.LocalDate;
import org.lotse.cases.api.task.Due;
import org.lotse.cases.api.task.DueKind;
import org.lotse.cases.ui.Words;
import org.lotse.platform.ui.api.ViewLink;

/** A line of somebody's day: what, when, whose case, and what can be done about it at once. */
final class DueItem extends Composite<ListItem> {

    private static final long serialVersionUID = 1L;

    /** What can be done about a line. */
    interface Acts {

        void done(Due task);

        void putOff(Due task, LocalDate to);

        void open(Due appointment);
    }

    DueItem(Words words, LocalDate today, Due due, Acts acts) {
        getContent().addClassName("cases-due");
        getContent().add(text(words, today, due), offered(words, today, due, acts));
    }

    private static Div text(Words words, LocalDate today, Due due) {
        var says = new DueWords(words);
        var what = new Span(says.what(due));
        what.addClassName("cases-due-what");
        var when = new Span(says.when(due));
        when.addClassName("cases-soft");
        var text = new Div(picture(due.kind()), what, when);
        text.addClassName("cases-due-text");
        says.late(due.on(), today).ifPresent(text::add);
        DueWords.address(due).ifPresent(address -> text.add(new ViewLink(due.name(), address)));
        says.whose(due).map(Span::new).ifPresent(whose -> {
            whose.addClassName("cases-stage");
            text.add(whose);
        });
        if (due.kind() != DueKind.TASK && !due.text().isEmpty()) {
            text.add(new Span(due.text()));
        }
        return text;
    }

    private static Div offered(Words words, LocalDate today, Due due, Acts acts) {
        var offered = new Div();
        offered.addClassName("cases-due-acts");
        switch (due.kind()) {
            case TASK -> {
                var tomorrow = today.plusDays(1);
                var nextWeek = today.plusWeeks(1);
                offered.add(act(words, "cases.my-day.done", due.text(), () -> acts.done(due)));
                if (!due.on().equals(tomorrow)) {
                    offered.add(act(words, "cases.my-day.tomorrow", due.text(), () -> acts.putOff(due, tomorrow)));
                }
                if (!due.on().equals(nextWeek)) {
                    offered.add(act(words, "cases.my-day.next-week", due.text(), () -> acts.putOff(due, nextWeek)));
                }
            }
            case APPOINTMENT -> offered.add(act(words, "cases.my-day.open", due.name(), () -> acts.open(due)));
            case REVIEW, CARE_PERIOD, RESIDENCE_TITLE, PACKAGE, HANDOVER_REQUEST, SUPPORT -> {
                // The link leads to where it is dealt with.
            }
        }
        return offered;
    }

    private static Component act(Words words, String key, String of, Runnable run) {
        var name = words.get(key);
        var button = new Button(name, click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words.get("cases.my-day.act-of", name, of));
        return button;
    }

    private static Icon picture(DueKind kind) {
        var icon = new Icon(
                "vaadin",
                switch (kind) {
                    case APPOINTMENT -> "calendar-o";
                    case TASK -> "check-square-o";
                    case REVIEW -> "clipboard-text";
                    case CARE_PERIOD -> "hourglass";
                    case RESIDENCE_TITLE -> "file-text-o";
                    case PACKAGE -> "inbox";
                    case HANDOVER_REQUEST -> "question-circle-o";
                    case SUPPORT -> "users";
                });
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
