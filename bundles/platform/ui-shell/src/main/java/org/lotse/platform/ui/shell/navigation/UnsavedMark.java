package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;

/**
 * Lets the browser ask before its tab is closed over unsaved input. The mark is set in the browser with the first
 * keystroke, since what was typed last may not have reached the server yet.
 */
public final class UnsavedMark {

    private UnsavedMark() {}

    static void watch(HasElement view) {
        view.getElement().executeJs("""
                        if (!window.lotseAsks) {
                          window.lotseAsks = true;
                          window.addEventListener('beforeunload', e => { if (window.lotseUnsaved) e.preventDefault(); });
                        }
                        this.addEventListener('input', () => window.lotseUnsaved = true);
                        """);
    }

    /** Nothing unsaved is in this tab any more. */
    public static void clear(UI tab) {
        tab.getPage().executeJs("window.lotseUnsaved = false");
    }
}
