package org.lotse.liga.ui.change;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.lotse.liga.api.change.ChangeDetails;
import org.lotse.liga.api.change.ChangeStep;
import org.lotse.liga.api.change.Involved;
import org.lotse.liga.api.change.StepState;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.ViewLink;

/** The steps of a change from announcement to its day, each with what it concerns and with who did it and when. */
final class StepList extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    /** @param onTick called with a step and whether it is done now */
    StepList(Words words, ChangeDetails change, boolean mayTick, BiConsumer<ChangeStep, Boolean> onTick) {
        this.words = words;
        getContent().setId("steps");
        getContent().addClassName("liga-steps");
        var by = change.announcedBy();
        var on = change.announcedOn();
        getContent()
                .add(item(
                        words.text("liga.change.step-announce"),
                        by == null || on == null
                                ? words.text("liga.change.open")
                                : words.text("liga.change.done-by", by, Localized.date(on))));
        change.steps()
                .forEach(step -> getContent()
                        .add(
                                step.step().byItself()
                                        ? byItself(step.step(), change)
                                        : ticked(step, change, mayTick, onTick)));
        getContent()
                .add(item(
                        words.text(
                                "liga.change.step-day",
                                Localized.date(change.data().from())),
                        words.text(
                                switch (change.state()) {
                                    case DONE -> "liga.change.day-done";
                                    case ABANDONED -> "liga.change.day-never";
                                    case PLANNED -> "liga.change.day-only-announced";
                                    case ANNOUNCED, WINDING_DOWN -> "liga.change.day-by-itself";
                                }),
                        FormParts.soft(words.text(
                                switch (change.involved().effect()) {
                                    case OFF -> "liga.change.switch-off";
                                    case ON -> "liga.change.switch-on";
                                    case NONE -> "liga.change.switch-none";
                                }))));
    }

    private ListItem ticked(
            StepState step, ChangeDetails change, boolean mayTick, BiConsumer<ChangeStep, Boolean> onTick) {
        var box = new Checkbox(words.of(step.step()), step.done());
        box.setId("step-" + step.step().name().toLowerCase(Locale.ROOT));
        box.setReadOnly(!mayTick);
        box.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                onTick.accept(step.step(), changed.getValue());
            }
        });
        var item = new ListItem(box);
        if (step.by() != null && step.on() != null) {
            item.add(FormParts.soft(words.text("liga.change.done-by", step.by(), Localized.date(step.on()))));
        }
        item.add(about(step.step(), change));
        return item;
    }

    private Component about(ChangeStep step, ChangeDetails change) {
        return switch (step) {
            case CASES -> cases(change.involved());
            case AGREEMENTS -> agreements(change.involved());
            case POSTS -> posts(change.involved());
            case MEMBERSHIPS -> access(change.involved());
        };
    }

    private ListItem byItself(ChangeStep step, ChangeDetails change) {
        var item = item(words.of(step), words.text("liga.change.memberships-by-itself"), about(step, change));
        item.setId("step-" + step.name().toLowerCase(Locale.ROOT));
        return item;
    }

    private Component access(Involved involved) {
        if (involved.access().isEmpty()) {
            return FormParts.soft(words.text("liga.change.no-access"));
        }
        var lines = links();
        involved.access()
                .forEach(one -> lines.add(new Div(
                        new Span(words.text(key(one), one.person(), Localized.date(one.on())) + " "),
                        new ViewLink(one.postName(), "liga/posts/" + one.post()))));
        return lines;
    }

    private static String key(Involved.Access one) {
        if (!one.account()) {
            return "liga.change.access-without-account";
        }
        return one.begins() ? "liga.change.access-begins" : "liga.change.access-ends";
    }

    private Component cases(Involved involved) {
        var running = involved.running();
        if (running == null) {
            return FormParts.soft(words.text("liga.change.nothing-reported"));
        }
        var text = words.text(
                running.open() == 0 ? "liga.change.cases-settled" : "liga.change.cases-open",
                running.cases(),
                running.open(),
                Localized.dateTime(running.reportedAt()));
        return running.open() == 0 ? FormParts.soft(text) : FormParts.warning(text);
    }

    private Component agreements(Involved involved) {
        if (involved.agreements().isEmpty()) {
            return FormParts.soft(words.text("liga.change.no-agreements"));
        }
        var links = links();
        involved.agreements()
                .forEach(one ->
                        links.add(new ViewLink(one.carrier() + ": " + one.title(), "liga/agreements/" + one.id())));
        return links;
    }

    private Component posts(Involved involved) {
        if (involved.posts().isEmpty()) {
            return FormParts.soft(words.text("liga.change.no-posts"));
        }
        var links = links();
        involved.posts().forEach(one -> links.add(new ViewLink(one.name(), "liga/posts/" + one.id())));
        return links;
    }

    private static Div links() {
        var links = new Div();
        links.addClassName("liga-links");
        return links;
    }

    private static ListItem item(String title, String said, Component... more) {
        var head = new Span(title);
        head.addClassName("liga-step");
        var item = new ListItem(head, FormParts.soft(said));
        item.add(more);
        return item;
    }
}
