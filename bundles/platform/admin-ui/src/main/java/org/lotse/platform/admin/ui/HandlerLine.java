package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.lotse.platform.api.event.HandlerQueue;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.ui.api.Localized;

/** One handler and the events that it has not dealt with. */
final class HandlerLine extends Composite<Article> {

    private static final long serialVersionUID = 1L;

    /**
     * @param onRetry told the handler and the event that shall be tried again
     * @param onDiscard told the handler and the event that is given up
     */
    HandlerLine(HandlerQueue queue, BiConsumer<String, UUID> onRetry, BiConsumer<String, UUID> onDiscard) {
        var facts = new Paragraph(getTranslation("admin.events.hears", queue.type()));
        facts.addClassName("admin-facts");
        var body = new Div(new H2(queue.handler()), facts, new Paragraph(summary(queue)));
        queue.events().stream()
                .filter(UndeliveredEvent::parked)
                .forEach(event -> body.add(parked(queue.handler(), event, onRetry, onDiscard)));
        getContent().addClassName("admin-module");
        getContent().setId("handler-" + queue.handler().replace('.', '-'));
        getContent().add(body);
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

    private Div parked(
            String handler,
            UndeliveredEvent event,
            BiConsumer<String, UUID> onRetry,
            BiConsumer<String, UUID> onDiscard) {
        var when = Localized.dateTime(event.at());
        var text = new Paragraph(getTranslation("admin.events.parked", when, event.attempts(), event.reason()));
        var retry = new Button(getTranslation("admin.events.retry"), click -> onRetry.accept(handler, event.id()));
        retry.setAriaLabel(getTranslation("admin.events.retry-which", when));
        var discard =
                new Button(getTranslation("admin.events.discard"), click -> onDiscard.accept(handler, event.id()));
        discard.setAriaLabel(getTranslation("admin.events.discard-which", when));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var acts = new Div(discard, retry);
        acts.addClassName("admin-acts");
        return new Div(text, acts);
    }
}
