package org.lotse.platform.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** The dialogs of administration: fields, a button that does it, and one that does not. */
final class DialogFrame {

    private final Dialog dialog = new Dialog();
    private boolean grave;

    /**
     * @param title translated
     * @param content below each other
     */
    DialogFrame(String title, Component... content) {
        var body = new Div(content);
        body.addClassName("admin-dialog");
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(32rem, 94vw)");
        dialog.add(body);
    }

    /** What is done here cannot be undone, and looks like it. */
    DialogFrame grave() {
        grave = true;
        return this;
    }

    /** What follows when it was closed, whichever way. */
    DialogFrame whenClosed(Runnable act) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                act.run();
            }
        });
        return this;
    }

    /**
     * Opens it.
     *
     * @param confirm text of the button, translated
     * @param act tells whether it was done; the dialog closes then
     */
    void open(String confirm, BooleanSupplier act) {
        var done = new Button(confirm, click -> {
            if (act.getAsBoolean()) {
                dialog.close();
            }
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (grave) {
            done.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        done.addClickShortcut(Key.ENTER);
        var cancel = new Button(dialog.getTranslation("admin.cancel"), click -> dialog.close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dialog.getFooter().add(cancel, done);
        dialog.open();
    }

    /** As {@link #open(String, BooleanSupplier)}, for an act that closes the dialog itself when it is done. */
    void open(String confirm, Runnable act) {
        open(confirm, () -> {
            act.run();
            return false;
        });
    }

    void close() {
        dialog.close();
    }

    /** Opens it with nothing to do but to close it by its button. */
    void openToRead(String close) {
        var read = new Button(close, click -> dialog.close());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.getFooter().add(read);
        dialog.open();
    }
}
