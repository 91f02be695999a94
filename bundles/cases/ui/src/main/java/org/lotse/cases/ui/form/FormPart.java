package org.lotse.cases.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Fields that belong together, under a heading, in as many columns as there is room for. */
public final class FormPart extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final Div columns = new Div();

    /** A part with its heading. */
    public FormPart(String title, Component... fields) {
        columns.addClassName("cases-fields");
        getContent().addClassName("cases-form-part");
        getContent().add(new H2(title), columns);
        add(fields);
    }

    /** Further fields, behind those that are there. */
    public void add(Component... fields) {
        columns.add(fields);
    }
}
