package org.lotse.platform.ui.shell.live;

import java.util.HashSet;
import java.util.List;
import org.lotse.platform.ui.shell.views.ViewEntry;

/**
 * The difference between the routes a session knows and those it should know.
 *
 * @param gone to be removed, first
 * @param come to be added
 */
public record RouteChange(List<ViewEntry> gone, List<ViewEntry> come) {

    static RouteChange between(List<ViewEntry> known, List<ViewEntry> granted) {
        var before = new HashSet<>(known);
        var after = new HashSet<>(granted);
        return new RouteChange(
                known.stream().filter(view -> !after.contains(view)).toList(),
                granted.stream().filter(view -> !before.contains(view)).toList());
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}
