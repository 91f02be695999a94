package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.lotse.helpers.api.registration.OfferedRegistration;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.helpers.ui.Words;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.NotFound;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.open.OpenPlace;
import org.lotse.platform.ui.api.open.OpenView;
import org.lotse.platform.ui.api.open.OpenVisit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where people say that they want to help, and where they confirm it. Whoever comes by mail finds the button to confirm, everybody else the form. */
@org.osgi.service.component.annotations.Component(service = OpenView.class, scope = ServiceScope.PROTOTYPE)
@OpenPlace(word = SelfRegistration.WORD, permission = "helpers.register-self")
@StyleSheet("context://helpers/helpers.css")
public final class SelfRegistrationView extends Composite<Div> implements OpenView, PageTitle {

    private static final long serialVersionUID = 1L;

    private final transient SelfRegistration registration;
    private final transient Feedback feedback;
    private final transient Words words;
    private final H1 title = new H1();

    /** Draws nothing; {@link #enter} tells of which municipality it is. */
    @Activate
    public SelfRegistrationView(
            @Reference SelfRegistration registration, @Reference Feedback feedback, @Reference Texts texts) {
        this.registration = registration;
        this.feedback = feedback;
        words = new Words(texts, Localized.language());
        title.getElement().setAttribute("tabindex", "-1");
        getContent().setId("self-registration");
        getContent().addClassNames("helpers-detail", "helpers-public");
    }

    @Override
    public void enter(OpenVisit visit) {
        var offer = visit.ask(registration::offer).orElseThrow(NotFound::new);
        var secret = visit.query(SelfRegistration.SECRET);
        if (secret.isPresent()) {
            confirm(visit, offer, secret.get());
        } else if (offer.possible()) {
            show(words.text("helpers.registration.title", visit.town()), form(visit, offer));
        } else {
            show(
                    words.text("helpers.registration.title", visit.town()),
                    new Paragraph(words.text("helpers.registration.not-now")),
                    contact(offer));
        }
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(title.getText());
    }

    private void confirm(OpenVisit visit, OfferedRegistration offer, String secret) {
        if (visit.ask(() -> registration.isWaiting(secret))) {
            show(
                    words.text("helpers.registration.confirm-title"),
                    new ConfirmPanel(registration, visit, feedback, secret, this::done, () -> tooLate(offer)));
        } else {
            tooLate(offer);
        }
    }

    private Component form(OpenVisit visit, OfferedRegistration offer) {
        var form = new RegistrationForm(words, offer.circles());
        return new Div(
                new Paragraph(words.text("helpers.registration.intro", SelfRegistration.VALID_HOURS)),
                new Paragraph(words.text("helpers.registration.questions")),
                contact(offer),
                form,
                new SubmitPanel(
                        registration,
                        visit,
                        feedback,
                        form,
                        new PrivacyNotice(words, visit.town(), offer),
                        this::sent));
    }

    private void sent() {
        show(
                words.text("helpers.registration.sent-title"),
                new Paragraph(words.text("helpers.registration.sent", SelfRegistration.VALID_HOURS)),
                new Paragraph(words.text("helpers.registration.sent-nothing-came")));
        title.getElement().callJsFunction("focus");
    }

    private void tooLate(OfferedRegistration offer) {
        show(
                words.text("helpers.registration.link-used-title"),
                new Paragraph(words.text("helpers.registration.link-used")),
                new Paragraph(words.text("helpers.registration.questions")),
                contact(offer));
    }

    /** Another step of the same errand: what comes is read out from its heading on. */
    private void done(String heading, String text) {
        show(heading, new Paragraph(text));
        title.getElement().callJsFunction("focus");
    }

    private void show(String heading, Component... content) {
        title.setText(heading);
        getContent().removeAll();
        getContent().add(title);
        getContent().add(content);
    }

    private static Paragraph contact(OfferedRegistration offer) {
        var contact = new Paragraph(offer.contact());
        contact.addClassNames("helpers-lines", "helpers-soft");
        return contact;
    }
}
