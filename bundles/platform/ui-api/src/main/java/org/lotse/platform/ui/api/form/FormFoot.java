package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The foot of a form: what it is for, and the way out. */
public final class FormFoot extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param leave what the way out is called */
    public FormFoot(String save, Runnable onSave, String leave, Runnable onLeave) {
        var saving = new Button(save, click -> onSave.run());
        saving.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var leaving = new Button(leave, click -> onLeave.run());
        leaving.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("lotse-form-foot");
        getContent().add(saving, leaving);
    }
}
