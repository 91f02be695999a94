package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the tabulator: past the navigation, to what the page is about. */
final class SkipLink extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    SkipLink() {
        getContent().setText(getTranslation("shell.skip"));
        getContent().addClassName("lotse-skip");
        getContent()
                .getElement()
                .executeJs("this.addEventListener('click', () => document.querySelector('main')?.focus())");
    }
}
