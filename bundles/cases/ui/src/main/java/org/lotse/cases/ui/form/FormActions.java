package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.ui.Words;

/**
 * The foot of a form: save, also by Ctrl+Enter from any field, and leave. The field one types in gives up the focus for a
 * moment then: only so does the browser hand over what was typed last.
 */
public final class FormActions extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** For a form that is the only one on its page. */
    public FormActions(Words words, String save, Runnable onSave, Runnable onCancel) {
        this(words, save, onSave, onCancel, null);
    }

    /** @param form Ctrl+Enter in here only, since other forms may be open beside; null for everywhere */
    public FormActions(Words words, String save, Runnable onSave, Runnable onCancel, @Nullable Component form) {
        var saving = new Button(save, click -> onSave.run());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var shortcut = saving.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        if (form != null) {
            shortcut.listenOn(form);
        }
        saving.setTooltipText(words.get("cases.form.save-shortcut"));
        var cancelling = new Button(words.get("cases.form.cancel"), click -> onCancel.run());
        cancelling.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("cases-form-actions");
        getContent().add(saving, cancelling);
    }

    /** Adds what else can be done with what the form shows. */
    public FormActions and(Button... others) {
        getContent().add(others);
        return this;
    }
}
