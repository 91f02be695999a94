package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.platform.api.event.UndeliveredEvent;
import org.lotse.platform.ui.api.Localized;

/** One event that a handler could not deal with: of when, why, and what to do about it. */
final class ParkedLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Paragraph text = new Paragraph();

    /** @param acts told what is decided */
    ParkedLine(String handler, UndeliveredEvent event, EventActs acts) {
        var when = Localized.dateTime(event.at());
        var retry = new Button(getTranslation("admin.events.retry"), click -> acts.retry(handler, event.id()));
        retry.setAriaLabel(getTranslation("admin.events.retry-which", when));
        var discard = new Button(getTranslation("admin.events.discard"), click -> acts.discard(handler, event.id()));
        discard.setAriaLabel(getTranslation("admin.events.discard-which", when));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var buttons = new Div(discard, retry);
        buttons.addClassName("admin-acts");
        getContent().addClassName("admin-parked-event");
        getContent().add(text, buttons);
    }

    void show(UndeliveredEvent event) {
        text.setText(getTranslation(
                "admin.events.parked", Localized.dateTime(event.at()), event.attempts(), event.reason()));
    }
}
