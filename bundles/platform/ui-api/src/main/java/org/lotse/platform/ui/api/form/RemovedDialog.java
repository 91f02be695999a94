package org.lotse.platform.ui.api.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Says that a record was removed while somebody worked on it, and gives back what stood in the form. */
final class RemovedDialog {

    private final Dialog dialog = new Dialog();

    RemovedDialog(Map<String, String> typed, Runnable read) {
        dialog.setHeaderTitle(dialog.getTranslation("shell.removed.title"));
        dialog.setWidth("min(36rem, 94vw)");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(dialog.getTranslation("shell.removed.text")), new InputToCopy(typed));
        var understood = new Button(dialog.getTranslation("shell.departure.read"), click -> {
            dialog.close();
            read.run();
        });
        understood.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(understood);
    }

    void open() {
        dialog.open();
    }
}
