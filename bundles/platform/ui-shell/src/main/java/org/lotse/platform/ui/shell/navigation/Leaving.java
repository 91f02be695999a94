package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Marks a tab that is led away by the shell and must not be asked whether it wants to. */
public final class Leaving {

    private static final Leaving BY_FORCE = new Leaving();

    private Leaving() {}

    /** Leads the tab to the start page, whatever was typed where it is. */
    public static void toStart(UI tab) {
        ComponentUtil.setData(tab, Leaving.class, BY_FORCE);
        try {
            tab.navigate("");
        } finally {
            ComponentUtil.setData(tab, Leaving.class, null);
        }
    }

    static boolean byForce(UI tab) {
        return ComponentUtil.getData(tab, Leaving.class) != null;
    }
}
