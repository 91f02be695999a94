package org.lotse.platform.ui.shell.views;

import com.vaadin.flow.component.html.Div;
import org.lotse.platform.api.access.Permission;

/** Invented views. */
public final class SomeViews {

    private SomeViews() {}

    /** A view of the module that its route names, in the menu. */
    public static ViewEntry view(String route, int order) {
        var module = route.split("/")[0];
        return new ViewEntry(
                route,
                new Permission(module + ".read"),
                route + ".title",
                true,
                "circle",
                order,
                Div.class,
                order,
                module);
    }

    /** A view whose title is to be this. */
    public static ViewEntry titled(String route, int order, String title) {
        var view = view(route, order);
        return new ViewEntry(
                route,
                view.permission(),
                title,
                true,
                "circle",
                order,
                Div.class,
                order,
                view.module().value());
    }
}
