package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.api.form.InputToCopy;
import org.lotse.platform.ui.shell.live.Departure;

/** Tells somebody why they are here, gives back what they had typed, and leads back in if that is possible again. */
final class DepartureNote extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    DepartureNote(Departure departure, boolean backAgain, Runnable read) {
        var note = getContent();
        note.setId("departure");
        note.addClassName("lotse-departure");
        note.getElement().setAttribute("role", "status");
        note.add(
                new H2(getTranslation(titleKey(departure, backAgain), departure.moduleTitle())),
                new Paragraph(getTranslation(textKey(departure, backAgain), departure.moduleTitle())));
        if (!departure.unsaved().isEmpty()) {
            note.add(new InputToCopy(departure.unsaved()));
        }
        var understood = new Button(getTranslation("shell.departure.read"), click -> read.run());
        understood.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div();
        actions.addClassName("lotse-form-actions");
        if (backAgain) {
            actions.add(
                    new ViewLink(getTranslation("shell.departure.back", departure.moduleTitle()), departure.path()));
        }
        actions.add(understood);
        note.add(actions);
    }

    private static String titleKey(Departure departure, boolean backAgain) {
        return "shell.departure." + word(departure, backAgain) + ".title";
    }

    private static String textKey(Departure departure, boolean backAgain) {
        return "shell.departure." + word(departure, backAgain) + ".text";
    }

    private static String word(Departure departure, boolean backAgain) {
        if (backAgain) {
            return departure.reason() == Departure.Reason.GONE ? "updated" : "again";
        }
        return switch (departure.reason()) {
            case SWITCHED_OFF -> "switched-off";
            case NOT_PERMITTED -> "not-permitted";
            case GONE -> "gone";
        };
    }
}
