package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form element around fields, by which password managers know what belongs together. Never submitted by the browser. */
@Tag("form")
final class PlainForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    PlainForm(Component... fields) {
        super(fields);
        addClassName("lotse-form");
        getElement().setAttribute("onsubmit", "return false");
    }
}
