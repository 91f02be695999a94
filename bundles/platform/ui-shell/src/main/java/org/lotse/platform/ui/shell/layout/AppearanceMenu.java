package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.Map;

/** Chooses how bright the pages are. */
final class AppearanceMenu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    AppearanceMenu() {
        var bar = getContent();
        bar.addClassName("lotse-appearance");
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        var button = bar.addItem(new Icon("vaadin", "adjust"));
        button.setAriaLabel(getTranslation("shell.appearance"));
        bar.setTooltipText(button, getTranslation("shell.appearance"));
        offer(button.getSubMenu(), this);
    }

    /** Adds the three choices to a menu. */
    static void offer(SubMenu menu, Component words) {
        var now = VaadinRequest.getCurrent() == null
                ? Appearance.SYSTEM
                : Preferences.appearance(VaadinRequest.getCurrent());
        Map<Appearance, MenuItem> items = new EnumMap<>(Appearance.class);
        for (var appearance : Appearance.values()) {
            var item = menu.addItem(words.getTranslation(appearance.textKey()));
            item.setCheckable(true);
            item.setChecked(appearance == now);
            item.addClickListener(click -> {
                items.forEach((other, choice) -> choice.setChecked(other == appearance));
                choose(click.getSource().getUI().orElseGet(UI::getCurrent), appearance);
            });
            items.put(appearance, item);
        }
    }

    private static void choose(UI tab, Appearance appearance) {
        tab.getPage().setColorScheme(appearance.scheme());
        Preferences.remember(tab, appearance);
    }
}
