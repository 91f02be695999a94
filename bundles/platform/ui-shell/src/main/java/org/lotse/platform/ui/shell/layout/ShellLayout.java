package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.RoleId;
import org.lotse.platform.api.identity.Membership;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.security.signin.Memberships;
import org.lotse.platform.ui.shell.session.Arrivals;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.lotse.platform.ui.shell.views.Granted;
import org.lotse.platform.ui.shell.views.Menu;
import org.lotse.platform.ui.shell.views.Refreshable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The frame around the pages of somebody who is signed in. */
@Component(service = ShellLayout.class, scope = ServiceScope.PROTOTYPE)
public final class ShellLayout extends AppLayout implements HasDynamicTitle, Refreshable {

    private static final long serialVersionUID = 1L;

    private final transient Tenants tenants;
    private final transient Memberships memberships;
    private final transient Arrivals arrivals;
    private final SideMenu menu = new SideMenu();
    private final Main main = new Main();
    private final Header bar = new Header();
    private final transient Granted granted;
    private final QuickActs acts;
    private transient @Nullable Bar drawn;

    /** What the top bar shows. */
    private record Bar(SignedIn who, Set<RoleId> roles, List<Tenant> tenants) {}

    /** Draws the frame for the session's person. */
    @Activate
    public ShellLayout(
            @Reference Tenants tenants,
            @Reference Memberships memberships,
            @Reference Arrivals arrivals,
            @Reference Granted granted,
            @Reference Notices notices) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.arrivals = arrivals;
        this.granted = granted;
        acts = new QuickActs();
        main.addClassName("lotse-main");
        main.getElement().setAttribute("tabindex", "-1");
        bar.addClassName("lotse-bar");
        var page = new Div(notices.banner(), main, new Footer());
        page.addClassName("lotse-page");
        setPrimarySection(Section.NAVBAR);
        addToNavbar(new SkipLink(), toggle(), bar);
        addToDrawer(menu);
        setContent(page);
        refresh();
    }

    @Override
    public void refresh() {
        ShellSession.current().ifPresent(session -> {
            menu.show(Menu.of(session.views(), this::getTranslation));
            acts.show(granted.acts());
            session.signedIn().ifPresent(this::drawBar);
        });
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

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        return toggle;
    }

    private void drawBar(SignedIn who) {
        var wanted = new Bar(who, memberships.roles(who.person().id(), who.tenant()), memberOf(who));
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        bar.removeAll();
        bar.add(new Brand());
        tenants.find(who.tenant()).ifPresent(here -> bar.add(new TenantMenu(here, wanted.tenants(), this::change)));
        bar.add(acts, new LanguageSwitch(), new AppearanceMenu(), new AccountMenu(who, wanted.roles()));
    }

    private List<Tenant> memberOf(SignedIn who) {
        return memberships.of(who.person().id()).stream()
                .map(Membership::tenant)
                .map(tenants::find)
                .flatMap(Optional::stream)
                .filter(Tenant::active)
                .toList();
    }

    private void change(TenantId tenant) {
        var session = ShellSession.require();
        session.signedIn().ifPresent(who -> arrivals.arrive(session, who.in(tenant)));
    }
}
