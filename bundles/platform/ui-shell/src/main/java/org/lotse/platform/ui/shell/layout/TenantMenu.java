package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;

/** Names the tenant in which the person works, and offers the others in which they are a member. */
final class TenantMenu extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    TenantMenu(Tenant here, List<Tenant> all, Consumer<TenantId> change) {
        getContent().addClassName("lotse-tenant");
        if (all.size() < 2) {
            getContent().add(name(here));
            return;
        }
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var menu = bar.addItem(name(here));
        menu.setAriaLabel(getTranslation("shell.tenant.switch", here.name()));
        all.forEach(tenant -> {
            var item = menu.getSubMenu().addItem(tenant.name());
            item.setCheckable(true);
            item.setChecked(tenant.id().equals(here.id()));
            item.addClickListener(click -> {
                if (!tenant.id().equals(here.id())) {
                    change.accept(tenant.id());
                    reload(click.getSource().getUI().orElseGet(UI::getCurrent), tenant.id());
                }
            });
        });
        getContent().add(bar);
    }

    private static Div name(Tenant tenant) {
        var sign = new Icon("vaadin", "building-o");
        sign.getElement().setAttribute("aria-hidden", "true");
        var name = new Div(sign, new Span(tenant.name()));
        name.addClassName("lotse-tenant-name");
        return name;
    }

    private static void reload(UI tab, TenantId tenant) {
        Preferences.remember(tab, tenant);
        tab.getSession().getUIs().forEach(open -> open.getPage().setLocation("."));
    }
}
