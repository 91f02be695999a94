package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The frame around the few pages that need no signing in. */
@AnonymousAllowed
@Component(service = OpenLayout.class, scope = ServiceScope.PROTOTYPE)
public final class OpenLayout extends Composite<Div> implements RouterLayout, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    /** @param notices stand above everything */
    @Activate
    public OpenLayout(@Reference Notices notices) {
        main.addClassName("lotse-main");
        main.getElement().setAttribute("tabindex", "-1");
        var head = new Header(new Brand(), new LanguageSwitch());
        head.addClassName("lotse-open-head");
        getContent().addClassName("lotse-open");
        getContent().add(new SkipLink(), notices.banner(), head, main, new Footer());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(UI.getCurrent());
    }
}
