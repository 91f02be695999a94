package org.lotse.helpers.ui.registration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.lotse.helpers.api.registration.SelfRegistration;
import org.lotse.platform.ui.api.Feedback;
import org.lotse.platform.ui.api.open.OpenVisit;

/** Where the link in the mail leads. Opening it does nothing yet, since programs open links too: a person presses the button. */
final class ConfirmPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient SelfRegistration registration;
    private final transient OpenVisit visit;
    private final transient Feedback feedback;
    private final transient String secret;
    private final transient BiConsumer<String, String> done;

    /**
     * @param contact who can be asked
     * @param done shows a heading and what came of it instead
     */
    ConfirmPanel(
            SelfRegistration registration,
            OpenVisit visit,
            Feedback feedback,
            String secret,
            String contact,
            BiConsumer<String, String> done) {
        this.registration = registration;
        this.visit = visit;
        this.feedback = feedback;
        this.secret = secret;
        this.done = done;
        if (visit.ask(() -> registration.isWaiting(secret))) {
            ask();
        } else {
            var whom = new Paragraph(contact);
            whom.addClassName("helpers-lines");
            getContent().add(new Paragraph(getTranslation("helpers.registration.link-used")), whom);
        }
    }

    private void ask() {
        var confirm = new Button(getTranslation("helpers.registration.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        var notMe = new Button(getTranslation("helpers.registration.not-me"), click -> withdraw());
        notMe.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notMe.setDisableOnClick(true);
        var actions = new Div(confirm, notMe);
        actions.addClassName("helpers-actions");
        getContent().add(new Paragraph(getTranslation("helpers.registration.confirm-text", visit.town())), actions);
    }

    private void confirm() {
        feedback.attempt(() -> {
            var confirmed = visit.ask(() -> registration.confirm(secret));
            tell(confirmed ? "helpers.registration.confirmed" : "helpers.registration.link-used");
        });
    }

    private void withdraw() {
        feedback.attempt(() -> {
            visit.tell(() -> registration.withdraw(secret));
            tell("helpers.registration.withdrawn");
        });
    }

    private void tell(String key) {
        done.accept(getTranslation(key + "-title"), getTranslation(key, visit.town()));
    }
}
