package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationListener;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lotse.platform.ui.api.Enterable;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.api.Visit;

/** Tells a view with which address it was entered, each time. */
public final class Visits implements AfterNavigationListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var tab = event.getLocationChangeEvent().getUI();
        UnsavedMark.clear(tab);
        Views.shownIn(tab).ifPresent(view -> {
            if (view instanceof Enterable enterable) {
                enterable.enter(visit(event));
            }
            if (view instanceof KeepsInput) {
                UnsavedMark.watch(view);
            }
        });
    }

    private static Visit visit(AfterNavigationEvent event) {
        var query = new LinkedHashMap<String, String>();
        event.getLocation().getQueryParameters().getParameters().forEach((name, values) -> {
            if (!values.isEmpty()) {
                query.put(name, values.getFirst());
            }
        });
        return new Visit(parameters(event.getRouteParameters()), query);
    }

    private static Map<String, String> parameters(RouteParameters given) {
        var parameters = new LinkedHashMap<String, String>();
        given.getParameterNames().forEach(name -> given.get(name).ifPresent(value -> parameters.put(name, value)));
        return parameters;
    }
}
