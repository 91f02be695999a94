package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.Component;
import org.lotse.platform.api.access.Permission;
import org.lotse.platform.api.module.ModuleId;

/**
 * A view that can be entered now.
 *
 * @param route path below the root with {@code :name} for parameters
 * @param permission who may enter
 * @param title key of the title
 * @param menu whether it has a menu entry
 * @param icon name of a Vaadin icon
 * @param order position in its module's menu
 * @param type the component's class, of the bundle's present revision
 * @param service id of the service that brought it: older ones keep a route that two claim
 * @param bundle name of the bundle, for the log
 */
public record ViewEntry(
        String route,
        Permission permission,
        String title,
        boolean menu,
        String icon,
        int order,
        Class<? extends Component> type,
        long service,
        String bundle) {

    /** The module whose view it is. */
    public ModuleId module() {
        return permission.module();
    }

    /** The route with parameters' names left out: two of the same form cannot both be entered. */
    public String form() {
        return route.replaceAll(":[^/]+", ":");
    }

    /** Whether the route has parameters, so that no menu can lead there. */
    public boolean hasParameters() {
        return route.contains(":");
    }
}
