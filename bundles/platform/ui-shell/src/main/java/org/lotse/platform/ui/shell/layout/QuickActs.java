package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.di.Instantiator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.api.QuickAct;
import org.lotse.platform.ui.shell.views.QuickActEntry;

/** The acts that can be begun from every page: a button each, and the dialog of the one that is begun. */
final class QuickActs extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private transient List<QuickActEntry> shown = List.of();
    private transient @Nullable Begun begun;

    /** An act in its dialog. */
    private record Begun(QuickActEntry act, Dialog dialog) {}

    QuickActs() {
        getContent().addClassName("lotse-quick-acts");
    }

    /** Offers these, and puts the dialog of any other one away. */
    void show(List<QuickActEntry> acts) {
        if (acts.equals(shown)) {
            return;
        }
        shown = acts;
        Optional.ofNullable(begun)
                .filter(open -> !acts.contains(open.act()))
                .ifPresent(open -> open.dialog().close());
        getContent().removeAll();
        acts.forEach(act -> getContent().add(button(act)));
    }

    private Button button(QuickActEntry act) {
        var title = getTranslation(act.title());
        var icon = new Icon("vaadin", act.icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(title, icon, click -> begin(act, title));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.setAriaLabel(title);
        if (act.letter().isEmpty()) {
            button.setTooltipText(title);
        } else {
            button.addClickShortcut(Key.of("Key" + act.letter()), KeyModifier.ALT);
            button.setTooltipText(getTranslation("shell.quick.shortcut", title, act.letter()));
        }
        return button;
    }

    private void begin(QuickActEntry act, String title) {
        if (begun != null) {
            return;
        }
        var component = Instantiator.get(UI.getCurrent()).createComponent(act.type());
        var dialog = dialog(title, component);
        begun = new Begun(act, dialog);
        dialog.open();
        ((QuickAct) component).begin(dialog::close);
    }

    private Dialog dialog(String title, Component content) {
        var dialog = new Dialog(title, content);
        dialog.addClassName("lotse-quick-dialog");
        dialog.setWidth("38rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                dialog.removeAll();
            }
        });
        dialog.addDetachListener(away -> begun = null);
        return dialog;
    }
}
