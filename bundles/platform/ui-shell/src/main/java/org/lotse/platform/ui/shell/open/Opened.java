package org.lotse.platform.ui.shell.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * An open page that was found and made, on its way to be shown in a tab.
 *
 * @param door the way in
 * @param view what the module made
 */
record Opened(Door door, Component view) {

    /** Keeps it until the tab's page takes it. One that nobody took is given back. */
    void keepFor(UI tab) {
        take(tab).ifPresent(before -> ComponentUtil.onComponentDetach(before.view()));
        ComponentUtil.setData(tab, Opened.class, this);
    }

    /** What was found for the tab. */
    static Optional<Opened> take(UI tab) {
        var kept = Optional.ofNullable(ComponentUtil.getData(tab, Opened.class));
        ComponentUtil.setData(tab, Opened.class, null);
        return kept;
    }
}
