package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Sign and name of the product; leads to the start page. */
final class Brand extends Composite<Anchor> {

    private static final long serialVersionUID = 1L;

    Brand() {
        var name = new Span("Lotse");
        name.addClassName("lotse-brand-name");
        getContent().setHref("");
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("lotse-brand");
        getContent().add(new Image("lotse/logo.svg", ""), name);
        getContent().setAriaLabel(getTranslation("shell.brand"));
    }
}
