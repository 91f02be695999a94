package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.lotse.platform.ui.api.form.FormFields;

/** A few fields that open inside a panel and go away when they are done, by Escape too. */
public final class PanelForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient FormFields fields;

    /**
     * @param fields the fields as colleagues and rules call them
     * @param content the same fields as they stand
     */
    public PanelForm(String title, FormFields fields, List<? extends Component> content, Runnable onCancel) {
        this.fields = fields;
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        getContent().addClassNames("cases-contact-form", "cases-panel-form");
        getContent().add(new H3(title));
        content.forEach(field -> getContent().add(field));
        fields.remember();
    }

    /** The foot of the form: its buttons. */
    public PanelForm ending(Component foot) {
        getContent().add(foot);
        return this;
    }

    /** The fields as colleagues and rules call them. */
    public FormFields fields() {
        return fields;
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        getContent()
                .getChildren()
                .filter(field -> field instanceof Focusable<?> || field instanceof RadioButtonGroup<?>)
                .findFirst()
                .ifPresent(PanelForm::focus);
    }

    /** A group of radio buttons takes the focus in the browser, but is not called so by its class. */
    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("setTimeout(() => this.querySelector('vaadin-radio-button').focus())");
        }
    }
}
