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
    private final transient Runnable tooLate;

    /**
     * @param done shows a heading and what came of it instead
     * @param tooLate shows that there is nothing to confirm any more
     */
    ConfirmPanel(
            SelfRegistration registration,
            OpenVisit visit,
            Feedback feedback,
            String secret,
            BiConsumer<String, String> done,
            Runnable tooLate) {
        this.registration = registration;
        this.visit = visit;
        this.feedback = feedback;
        this.secret = secret;
        this.done = done;
        this.tooLate = tooLate;
        ask();
    }

    private void ask() {
        var confirm = new Button(getTranslation("helpers.registration.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        var notMe = new Button(getTranslation("helpers.registration.not-me"), click -> withdraw());
        notMe.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notMe.setDisableOnClick(true);
        var actions = new Div(confirm, notMe);
        actions.addClassName("lotse-form-foot");
        getContent().add(new Paragraph(getTranslation("helpers.registration.confirm-text", visit.town())), actions);
    }

    private void confirm() {
        feedback.attempt(() -> {
            if (visit.ask(() -> registration.confirm(secret))) {
                tell("helpers.registration.confirmed");
            } else {
                tooLate.run();
            }
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
