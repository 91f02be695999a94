package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** The look all cards of the start page share. A {@link Card} is usually a {@code Composite<Div>} holding one of these. */
public final class CardFrame extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Div body = new Div();
    private final Div foot = new Div();

    /**
     * @param icon name of a Vaadin icon, as in the menu entry the card leads to
     * @param title translated
     */
    public CardFrame(String icon, String title) {
        var picture = new Icon("vaadin", icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        var head = new Div(picture, new H2(title));
        head.addClassName("lotse-card-head");
        body.addClassName("lotse-card-body");
        foot.addClassName("lotse-card-foot");
        getContent().addClassName("lotse-card");
        getContent().add(head, body, foot);
    }

    /** Adds a number and what it counts, for example "12" and "open cases". */
    public CardFrame figure(String number, String label) {
        var value = new Span(number);
        value.addClassName("lotse-figure");
        body.add(new Paragraph(value, new Span(" " + label)));
        return this;
    }

    /** Adds anything else: a short list, a chart. */
    public CardFrame with(Component... content) {
        body.add(content);
        return this;
    }

    /** Adds a link at the foot to where the work is done. */
    public CardFrame leadingTo(String text, String path) {
        foot.add(new ViewLink(text, path));
        return this;
    }
}
