package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.platform.ui.api.Navigator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Moves the browser tab of the current request. */
@Component
public final class TabNavigator implements Navigator {

    /** Keeps nothing: the tab is that of the current request. */
    @Activate
    public TabNavigator() {}

    @Override
    public void to(String path) {
        UI.getCurrent().navigate(path);
    }

    @Override
    public void to(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, parameters(query));
    }

    @Override
    public void remember(Map<String, String> query) {
        var tab = UI.getCurrent();
        var here = new Location(tab.getActiveViewLocation().getPath(), parameters(query));
        tab.getPage().getHistory().replaceState(null, here);
    }

    private static QueryParameters parameters(Map<String, String> query) {
        var given = new TreeMap<>(query);
        given.values().removeIf(String::isBlank);
        return QueryParameters.simple(given);
    }
}
