package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.lotse.platform.api.rule.RuleViolation;

/** Two fields for a new password with the rules beside them; a third for the present one where it must be typed. */
final class PasswordForm extends Composite<PlainForm> {

    private static final long serialVersionUID = 1L;

    private final PasswordField current = new PasswordField(getTranslation("shell.password.current"));
    private final PasswordField replacement = new PasswordField(getTranslation("shell.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("shell.password.again"));
    private final Button save = new Button(getTranslation("shell.password.save"));

    PasswordForm(boolean askForCurrent, Runnable onSave) {
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        replacement.setHelperText(getTranslation("shell.password.rules"));
        replacement.setRequiredIndicatorVisible(true);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setRequiredIndicatorVisible(true);
        (askForCurrent ? current : replacement).setAutofocus(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> onSave.run());
        save.addClickShortcut(Key.ENTER);
        save.setDisableOnClick(true);
        var actions = new Div(save);
        actions.addClassName("lotse-form-actions");
        if (askForCurrent) {
            getContent().add(current);
        }
        getContent().add(replacement, again, actions);
    }

    @Override
    protected PlainForm initContent() {
        return new PlainForm();
    }

    Map<String, HasValidation> fields() {
        return Map.of("current", current, "replacement", replacement, "again", again);
    }

    /** @throws RuleViolation at the second field if the two differ */
    void requireSame() {
        if (!replacement.getValue().equals(again.getValue())) {
            throw RuleViolation.at("again", "shell.password.differs");
        }
    }

    char[] current() {
        return current.getValue().toCharArray();
    }

    char[] replacement() {
        return replacement.getValue().toCharArray();
    }

    void ready() {
        save.setEnabled(true);
    }

    void empty() {
        current.clear();
        replacement.clear();
        again.clear();
    }
}
