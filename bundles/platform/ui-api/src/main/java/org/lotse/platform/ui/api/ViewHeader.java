package org.lotse.platform.ui.api;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of every view: its one main heading, and the acts that concern the whole page at the right. */
public final class ViewHeader extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();

    /**
     * @param title translated
     * @param actions buttons and links, the most important one last
     */
    public ViewHeader(String title, Component... actions) {
        this.title.setText(title);
        var aside = new Div(actions);
        aside.addClassName("lotse-actions");
        getContent().addClassName("lotse-view-header");
        getContent().add(this.title, aside);
    }

    /** Changes the heading, for example when the record is known. */
    public void setTitle(String text) {
        title.setText(text);
    }
}
