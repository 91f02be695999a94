package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;

/** What stands where nothing is yet: why, and what to do about it. */
public final class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * @param icon name of a Vaadin icon, for example {@code folder-open}
     * @param text translated; says what will stand here
     * @param actions the next step, if there is one
     */
    public EmptyState(String icon, String text, Component... actions) {
        var picture = new Icon("vaadin", icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("lotse-empty");
        getContent().add(picture, new Paragraph(text));
        getContent().add(actions);
    }
}
