package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;

/**
 * A few fields for one act on a record, that open in the page and go away when it is done, by Escape too.
 *
 * @param title what is done
 * @param save what the button says
 * @param told key of what is said when it is done
 * @param fields the fields as rules call them
 * @param content the same fields as they stand
 * @param act does it with the record as it was seen
 * @param <R> the record
 */
public record ActForm<R>(
        String title, String save, String told, FormFields fields, List<? extends Component> content, Consumer<R> act) {

    /** Draws it. */
    Component drawn(Runnable onSave, Runnable onCancel) {
        return new Drawn(this, onSave, onCancel);
    }

    private static final class Drawn extends Composite<Section> {

        private static final long serialVersionUID = 1L;

        Drawn(ActForm<?> form, Runnable onSave, Runnable onCancel) {
            Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                    .listenOn(this)
                    .resetFocusOnActiveElement();
            getContent().addClassName("lotse-act");
            getContent().setId("act");
            var heading = new H3(form.title());
            heading.getElement().setAttribute("tabindex", "-1");
            getContent().add(heading);
            form.content().forEach(field -> getContent().add(field));
            getContent().add(new FormFoot(form.save(), onSave, getTranslation("shell.cancel"), onCancel));
            heading.getElement().executeJs("setTimeout(() => this.focus())");
        }
    }
}
