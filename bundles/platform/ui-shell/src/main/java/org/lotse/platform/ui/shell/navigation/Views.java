package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** What a tab shows now. */
public final class Views {

    private Views() {}

    /** The page in the frame, be it a module's view or the shell's own. */
    public static Optional<HasElement> shownIn(UI tab) {
        return tab.getInternals().getActiveRouterTargetsChain().stream().findFirst();
    }

    /** A part of what is shown, for example the frame. */
    public static <T> Optional<T> shownIn(UI tab, Class<T> type) {
        return tab.getInternals().getActiveRouterTargetsChain().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
