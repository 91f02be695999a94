package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;

/** A link to a view that neither loads the page anew nor needs the view's class: other modules come and go. */
public final class ViewLink extends Composite<Anchor> implements HasText {

    private static final long serialVersionUID = 1L;

    /**
     * @param text what stands there, translated
     * @param path below the root, without a leading slash, with the query if there is one
     */
    public ViewLink(String text, String path) {
        getContent().setHref(path);
        getContent().setText(text);
        getContent().getElement().setAttribute("router-link", true);
    }

    /** A link around other components, for example an icon with a number. */
    public ViewLink(String path, Component... content) {
        this("", path);
        getContent().add(content);
    }
}
