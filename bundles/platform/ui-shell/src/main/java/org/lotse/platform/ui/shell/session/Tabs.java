package org.lotse.platform.ui.shell.session;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;

/** The tabs that a person has open. */
public final class Tabs {

    private Tabs() {}

    /** Works in each tab of the session as if somebody had asked for it there. Call with the session's lock and in its scope. */
    public static void each(ShellSession session, Consumer<UI> work) {
        List.copyOf(session.getUIs()).forEach(tab -> in(tab, () -> work.accept(tab)));
    }

    /** As {@link #each}, in one of them. */
    public static void in(UI tab, Runnable work) {
        var before = UI.getCurrent();
        UI.setCurrent(tab);
        try {
            work.run();
        } finally {
            UI.setCurrent(before);
        }
    }
}
