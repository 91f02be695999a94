package org.lotse.platform.ui.api.attachment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.lotse.platform.ui.api.form.FormFoot;

/** A form that is open in the panel; Escape puts it away. */
final class AttachmentForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    AttachmentForm(String title, List<? extends Component> content, String save, Runnable onSave, Runnable onCancel) {
        Shortcuts.addShortcutListener(this, pressed -> onCancel.run(), Key.ESCAPE)
                .listenOn(this)
                .resetFocusOnActiveElement();
        var heading = new H3(title);
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("lotse-act");
        getContent().add(heading);
        content.forEach(part -> getContent().add(part));
        getContent().add(new FormFoot(save, onSave, getTranslation("shell.cancel"), onCancel));
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
