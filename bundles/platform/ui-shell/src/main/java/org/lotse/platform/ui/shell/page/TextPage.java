package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.lotse.platform.ui.api.PageTitle;

/** A page to be read. */
abstract class TextPage extends Composite<Div> implements PageTitle {

    private static final long serialVersionUID = 1L;

    private final String titleKey;

    TextPage(String titleKey) {
        this.titleKey = titleKey;
        getContent().addClassName("lotse-text");
        getContent().add(new H1(getTranslation(titleKey)));
    }

    final void paragraph(String key, Object... arguments) {
        getContent().add(new Paragraph(getTranslation(key, arguments)));
    }

    final void section(String titleKey, String textKey) {
        getContent().add(new H2(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
    }

    final void add(Component component) {
        getContent().add(component);
    }

    @Override
    public final Optional<String> pageTitle() {
        return Optional.of(getTranslation(titleKey));
    }
}
