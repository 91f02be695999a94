package org.lotse.helpers.ui.message;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lotse.helpers.api.VolunteerId;
import org.lotse.helpers.api.message.MailWishes;
import org.lotse.helpers.ui.FormParts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;

/** Whether a volunteer wants mail, and the way to say otherwise. */
public final class MailWishPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient MailWishes wishes;
    private final transient Feedback feedback;
    private final transient VolunteerId volunteer;
    private final boolean mayEdit;

    /** @param mayEdit whether the reader may write it down */
    public MailWishPanel(MailWishes wishes, Feedback feedback, VolunteerId volunteer, boolean mayEdit) {
        this.wishes = wishes;
        this.feedback = feedback;
        this.volunteer = volunteer;
        this.mayEdit = mayEdit;
        show();
    }

    private void show() {
        var optOut = wishes.optOut(volunteer);
        var section = FormParts.section(
                getTranslation("helpers.mail-wish.title"),
                new Paragraph(optOut.map(told ->
                                getTranslation("helpers.mail-wish.none", Localized.date(told.since()), told.by()))
                        .orElseGet(() -> getTranslation("helpers.mail-wish.wanted"))));
        section.setId("mail-wish");
        if (mayEdit) {
            var isWanted = optOut.isEmpty();
            var change = new Button(
                    getTranslation(isWanted ? "helpers.mail-wish.stop" : "helpers.mail-wish.begin"),
                    click -> set(!isWanted));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            section.add(change);
        }
        getContent().removeAll();
        getContent().add(section);
    }

    private void set(boolean wanted) {
        if (feedback.attempt(() -> wishes.set(volunteer, wanted))) {
            feedback.done("helpers.mail-wish.saved");
        }
        show();
    }
}
