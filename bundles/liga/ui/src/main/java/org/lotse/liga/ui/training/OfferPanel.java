package org.lotse.liga.ui.training;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.lotse.liga.api.training.OfferState;
import org.lotse.liga.api.training.PublishedTrainings;
import org.lotse.liga.ui.FormParts;
import org.lotse.liga.ui.Words;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;

/** What municipalities read of the trainings, whom they ask, and the button that brings it to them. */
final class OfferPanel extends Composite<Details> {

    private static final long serialVersionUID = 1L;

    private final transient PublishedTrainings published;
    private final transient Feedback feedback;
    private final transient Words words;
    private final Paragraph state = new Paragraph();
    private final TextField contact;
    private final transient FormFields fields;
    private final Button publish;

    OfferPanel(PublishedTrainings published, Feedback feedback, Words words) {
        this.published = published;
        this.feedback = feedback;
        this.words = words;
        state.getElement().setAttribute("role", "status");
        contact = new TextField(words.text("liga.offers.contact"));
        contact.setHelperText(words.text("liga.offers.contact-help"));
        contact.setMaxLength(PublishedTrainings.CONTACT_LENGTH);
        contact.setRequiredIndicatorVisible(true);
        contact.setWidthFull();
        fields = new FormFields().add("contact", contact);
        publish = new Button("", click -> publish());
        publish.setId("offers-publish");
        var content = new Div(FormParts.soft(words.text("liga.offers.help")), state, contact, publish);
        content.addClassName("liga-panel");
        getContent().setId("offers");
        getContent().setSummaryText(words.text("liga.offers.for-municipalities"));
        getContent().add(content);
    }

    /** Shows how it stands now. */
    void show() {
        var now = published.state();
        var told = now.contact();
        if (told != null && !fields.isChanged()) {
            contact.setValue(told);
        }
        fields.remember();
        state.setText(said(now));
        publish.setText(words.text(told == null ? "liga.offers.publish" : "liga.offers.publish-contact"));
    }

    private String said(OfferState now) {
        var at = now.publishedAt();
        if (at == null) {
            return words.text("liga.offers.unpublished");
        }
        return now.outstanding().isEmpty()
                ? words.text("liga.offers.reached-all", Localized.dateTime(at), now.reached())
                : words.text(
                        "liga.offers.reached",
                        Localized.dateTime(at),
                        now.reached(),
                        String.join(", ", now.outstanding()));
    }

    private void publish() {
        if (feedback.attempt(fields.validated(), () -> published.publish(contact.getValue()))) {
            fields.remember();
            feedback.done("liga.offers.is-published");
            show();
        }
    }
}
