package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import org.lotse.platform.ui.api.ViewLink;

/** The foot of every page. */
final class Footer extends Composite<com.vaadin.flow.component.html.Footer> {

    private static final long serialVersionUID = 1L;

    Footer() {
        getContent().addClassName("lotse-footer");
        getContent()
                .add(
                        new ViewLink(getTranslation("shell.about.title"), "about"),
                        new ViewLink(getTranslation("shell.accessibility.title"), "accessibility"));
    }
}
