package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;
import org.lotse.helpers.api.VolunteerDetails;
import org.lotse.helpers.api.VolunteerStatus;
import org.lotse.helpers.api.message.Audience;
import org.lotse.helpers.api.registration.RegisteredSelf;
import org.lotse.helpers.api.registration.Registrations;
import org.lotse.helpers.ui.FormParts;
import org.lotse.helpers.ui.Words;
import org.lotse.helpers.ui.message.MessageAddress;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Navigator;

/** On the page of a volunteer who registered themselves: what they said, and while they wait for an interview the two ways on. */
public final class RegisteredPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Registrations registrations;
    private final transient Feedback feedback;
    private final transient Navigator navigator;
    private final transient Words words;
    private final transient Runnable gone;
    private final boolean mayEdit;

    /**
     * @param mayEdit whether the reader decides
     * @param gone called when they were turned down
     */
    public RegisteredPanel(
            Registrations registrations,
            Feedback feedback,
            Navigator navigator,
            Words words,
            boolean mayEdit,
            Runnable gone) {
        this.registrations = registrations;
        this.feedback = feedback;
        this.navigator = navigator;
        this.words = words;
        this.mayEdit = mayEdit;
        this.gone = gone;
        getContent().addClassName("helpers-form");
    }

    /** Shows it, or nothing for whom somebody else registered. */
    public void show(VolunteerDetails volunteer) {
        getContent().removeAll();
        var registered = registrations.of(volunteer.id());
        getContent().setVisible(registered.isPresent());
        registered.ifPresent(one -> draw(one, volunteer));
    }

    private void draw(RegisteredSelf one, VolunteerDetails volunteer) {
        var section = FormParts.section(words.text("helpers.registered.title"));
        section.setId("registered-self");
        section.add(new RegisteredWords(words).of(one));
        if (mayEdit && volunteer.status() == VolunteerStatus.INTERESTED) {
            section.add(actions(volunteer));
        }
        getContent().add(section);
    }

    private Div actions(VolunteerDetails volunteer) {
        var invite = new Button(
                words.text("helpers.registered.invite"),
                new Icon("vaadin", "envelope"),
                click ->
                        navigator.to(MessageAddress.WRITE, MessageAddress.write(Audience.of(List.of(volunteer.id())))));
        invite.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var turnDown = new Button(
                words.text("helpers.registered.turn-down"),
                click -> feedback.confirm(
                        "helpers.registered.turn-down-title",
                        "helpers.registered.turn-down-text",
                        "helpers.registered.turn-down",
                        new Object[] {volunteer.data().fullName()},
                        () -> turnDown(volunteer)));
        turnDown.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var actions = new Div(invite, turnDown);
        actions.addClassName("helpers-status-line");
        return actions;
    }

    private void turnDown(VolunteerDetails volunteer) {
        if (feedback.attempt(() -> registrations.turnDown(volunteer.id(), volunteer.revision()))) {
            feedback.done("helpers.registered.turned-down");
            gone.run();
        }
    }
}
