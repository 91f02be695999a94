package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.shell.views.Menu;

/** The side navigation: start page first, then each module's entries under its title. */
final class SideMenu extends Composite<Nav> {

    private static final long serialVersionUID = 1L;

    private @Nullable Menu shown;

    SideMenu() {
        getContent().addClassName("lotse-menu");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    }

    /** Draws the menu, unless it is the one that is drawn. */
    void show(Menu menu) {
        if (menu.equals(shown)) {
            return;
        }
        shown = menu;
        getContent().removeAll();
        var start = new SideNav();
        start.addItem(new SideNavItem(getTranslation("shell.start.title"), "", icon("home-o")));
        getContent().add(start);
        menu.sections().forEach(section -> getContent().add(group(section)));
    }

    private static SideNav group(Menu.Section section) {
        var group = new SideNav(section.title());
        group.getElement().setAttribute("data-module", section.module().value());
        section.entries().forEach(entry -> {
            var item = new SideNavItem(entry.title(), entry.path(), icon(entry.icon()));
            item.setMatchNested(entry.coversBelow());
            group.addItem(item);
        });
        return group;
    }

    private static Icon icon(String name) {
        var icon = new Icon("vaadin", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
