package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.platform.api.rule.RuleViolation;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.form.FormFields;
import org.lotse.platform.ui.api.open.OpenVisit;
import org.lotse.platform.ui.api.open.ProofOfWork;

/** What has to be read and agreed to, and the button that sends; before something is taken it is looked at whether a person sends it. */
final class SubmitPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Nobody reads and fills in the form in less. */
    private static final Duration LEAST = Duration.ofSeconds(4);

    private final transient SelfRegistration registration;
    private final transient OpenVisit visit;
    private final transient Feedback feedback;
    private final RegistrationForm form;
    private final transient Runnable sent;
    private final Checkbox consent = new Checkbox(getTranslation("helpers.registration.consent"));
    private final Paragraph told = new Paragraph();
    private final Button send = new Button(getTranslation("helpers.registration.send"));
    private final ProofOfWork work = new ProofOfWork();
    private final transient FormFields fields;
    private final long drawn = System.nanoTime();

    SubmitPanel(
            SelfRegistration registration,
            OpenVisit visit,
            Feedback feedback,
            RegistrationForm form,
            PrivacyNotice notice,
            Runnable sent) {
        this.registration = registration;
        this.visit = visit;
        this.feedback = feedback;
        this.form = form;
        this.sent = sent;
        fields = new FormFields().addAll(form.fields()).add("consent", consent);
        consent.setRequiredIndicatorVisible(true);
        told.getElement().setAttribute("role", "status");
        told.addClassName("helpers-soft");
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickListener(click -> begin());
        getContent().addClassName("helpers-send");
        getContent().add(notice, consent, send, told, work);
    }

    private void begin() {
        if (System.nanoTime() - drawn < LEAST.toNanos()) {
            told.setText(getTranslation("helpers.registration.too-quick"));
            return;
        }
        send.setEnabled(false);
        told.setText(getTranslation("helpers.registration.working"));
        work.await(this::end);
    }

    private void end(boolean worked) {
        send.setEnabled(true);
        told.setText("");
        if (!worked) {
            told.setText(getTranslation("helpers.registration.no-work"));
        } else if (form.isFilledByAMachine()) {
            sent.run();
        } else if (feedback.attempt(fields.validated(), this::send)) {
            sent.run();
        }
    }

    private void send() {
        fields.requireReadable();
        if (!consent.getValue()) {
            throw RuleViolation.at("consent", "helpers.registration.consent-missing");
        }
        var data = form.value();
        if (!visit.admit()) {
            throw RuleViolation.of("helpers.registration.too-many");
        }
        visit.tell(() -> registration.register(data, Localized.language()));
    }
}
