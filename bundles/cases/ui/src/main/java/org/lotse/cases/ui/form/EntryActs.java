package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;

/** The two small buttons beside an entry: correct it, remove it. */
public final class EntryActs extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Two buttons with their names for screen readers. */
    public EntryActs(String edit, Runnable onEdit, String remove, Runnable onRemove) {
        getContent().addClassName("cases-entry-acts");
        getContent().add(act("edit", edit, onEdit), act("trash", remove, onRemove));
    }

    private static Button act(String icon, String name, Runnable act) {
        var button = new Button(new Icon("vaadin", icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
