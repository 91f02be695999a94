package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.api.module.ModuleId;

/** One handler: whose it is, how it stands, and the events that it has not dealt with. */
final class HandlerLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    private final String handler;
    private final transient EventActs acts;
    private final transient Map<UUID, ParkedLine> lines = new HashMap<>();
    private final H2 title = new H2();
    private final Span state = new Span();
    private final Paragraph facts = new Paragraph();
    private final Paragraph summary = new Paragraph();
    private final Div parked = new Div();

    /** @param acts told what is decided about a parked event */
    HandlerLine(String handler, EventActs acts) {
        this.handler = handler;
        this.acts = acts;
        var head = new Div(title, state);
        head.addClassName("admin-module-head");
        facts.addClassName("admin-facts");
        parked.addClassName("admin-parked-events");
        getContent().addClassName("admin-module");
        getContent().setId("handler-" + handler.replace('.', '-'));
        getContent().add(new Div(head, facts, summary, parked));
    }

    /** The module for which it hears, as people call it. */
    static String title(String handler) {
        return new ModuleTitles().of(new ModuleId(handler.substring(0, handler.lastIndexOf('.'))));
    }

    /** Keeps the parked events that are shown already, and with them the button that somebody has reached. */
    void show(HandlerQueue queue) {
        title.setText(title(handler));
        facts.setText(
                getTranslation("admin.events.hears", handler.substring(handler.lastIndexOf('.') + 1), queue.type()));
        summary.setText(summary(queue));
        showState(queue);
        var events = queue.events().stream().filter(UndeliveredEvent::parked).toList();
        var ids = events.stream().map(UndeliveredEvent::id).toList();
        if (!lines.keySet().equals(Set.copyOf(ids))) {
            lines.keySet().retainAll(ids);
            parked.removeAll();
            events.forEach(
                    event -> parked.add(lines.computeIfAbsent(event.id(), id -> new ParkedLine(handler, event, acts))));
        }
        events.forEach(event -> lines.computeIfAbsent(event.id(), id -> new ParkedLine(handler, event, acts))
                .show(event));
    }

    private void showState(HandlerQueue queue) {
        var aside = queue.events().stream().filter(UndeliveredEvent::parked).count();
        var failing = queue.events().stream().anyMatch(event -> !event.parked() && event.attempts() > 0);
        var well = aside == 0 && !failing && queue.callable();
        state.setText(stateText(queue, aside, failing));
        state.setClassName("admin-state " + (well ? "admin-state-on" : "admin-state-off"));
    }

    private String stateText(HandlerQueue queue, long aside, boolean failing) {
        if (aside > 0) {
            return getTranslation("admin.events.state-parked", aside);
        }
        if (!queue.callable()) {
            return getTranslation("admin.events.state-off");
        }
        return getTranslation(failing ? "admin.events.state-failing" : "admin.events.state-well");
    }

    private String summary(HandlerQueue queue) {
        var waiting = queue.events().stream().filter(event -> !event.parked()).toList();
        var text = new StringBuilder(getTranslation("admin.events.waiting", waiting.size()));
        if (!queue.callable()) {
            text.append(' ').append(getTranslation("admin.events.off"));
        }
        waiting.stream()
                .filter(event -> event.attempts() > 0)
                .forEach(event -> text.append(' ')
                        .append(getTranslation("admin.events.failing", event.attempts(), event.reason())));
        if (queue.expired() > 0) {
            text.append(' ').append(getTranslation("admin.events.expired", queue.expired()));
        }
        return text.toString();
    }
}
