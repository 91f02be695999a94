package org.lotse.platform.ui.shell.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.access.Access;
import org.lotse.platform.api.access.PlatformPermissions;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.api.tenant.Tenant;
import org.lotse.platform.api.tenant.Tenants;
import org.lotse.platform.ui.api.EmptyState;
import org.lotse.platform.ui.api.Localized;
import org.lotse.platform.ui.api.PageTitle;
import org.lotse.platform.ui.api.ViewHeader;
import org.lotse.platform.ui.api.ViewLink;
import org.lotse.platform.ui.shell.layout.ShellLayout;
import org.lotse.platform.ui.shell.live.Departure;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.lotse.platform.ui.shell.views.CardEntry;
import org.lotse.platform.ui.shell.views.Granted;
import org.lotse.platform.ui.shell.views.Refreshable;
import org.lotse.platform.ui.shell.views.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My day: what matters in each module, and where one is led when a view goes away. */
@Route(value = "", layout = ShellLayout.class)
@org.osgi.service.component.annotations.Component(service = StartPage.class, scope = ServiceScope.PROTOTYPE)
public final class StartPage extends Composite<Div> implements PageTitle, Refreshable {

    private static final long serialVersionUID = 1L;

    private final transient Granted granted;
    private final transient Modules modules;
    private final transient Access access;
    private final transient Tenants tenants;
    private final Div note = new Div();
    private final Div body = new Div();
    private transient @Nullable List<CardEntry> shown;

    /** Draws the page for the session's person. */
    @Activate
    public StartPage(
            @Reference Granted granted,
            @Reference Modules modules,
            @Reference Access access,
            @Reference Tenants tenants) {
        this.granted = granted;
        this.modules = modules;
        this.access = access;
        this.tenants = tenants;
        getContent().setId("start");
        getContent().addClassName("lotse-start");
        ShellSession.require().signedIn().ifPresent(who -> getContent().add(head(who)));
        getContent().add(note, body);
        addAttachListener(attached -> refresh());
    }

    @Override
    public Optional<String> pageTitle() {
        return Optional.of(getTranslation("shell.start.title"));
    }

    @Override
    public void refresh() {
        getUI().ifPresent(tab -> {
            drawNote(tab);
            drawCards(tab);
        });
    }

    private Component head(SignedIn who) {
        var place = tenants.find(who.tenant()).map(Tenant::name).orElse("");
        var head = new Div(
                new ViewHeader(getTranslation(greeting(), who.person().displayName())),
                new Paragraph(getTranslation("shell.start.place", place, Localized.date(Localized.today()))));
        head.addClassName("lotse-greeting");
        return head;
    }

    private static String greeting() {
        var hour = LocalTime.now(Localized.ZONE).getHour();
        if (hour < 11) {
            return "shell.start.morning";
        }
        return hour < 18 ? "shell.start.day" : "shell.start.evening";
    }

    private void drawNote(UI tab) {
        note.removeAll();
        Departure.of(tab)
                .ifPresent(departure -> note.add(new DepartureNote(departure, isBack(departure), () -> {
                    Departure.forget(tab);
                    note.removeAll();
                })));
    }

    private static boolean isBack(Departure departure) {
        return ShellSession.require().views().stream().map(ViewEntry::route).anyMatch(departure.view()::equals);
    }

    private void drawCards(UI tab) {
        var cards = granted.cards();
        if (cards.equals(shown) && !cards.isEmpty()) {
            return;
        }
        shown = cards;
        body.removeAll();
        body.add(cards.isEmpty() ? empty() : new Cards(tab, cards));
    }

    private Component empty() {
        var anyModule = ShellSession.require()
                .signedIn()
                .map(who -> !modules.on(who.tenant()).isEmpty())
                .orElse(false);
        if (anyModule) {
            return new EmptyState("coffee", getTranslation("shell.start.nothing-due"));
        }
        return access.may(PlatformPermissions.SWITCH_MODULES)
                ? new EmptyState(
                        "plug",
                        getTranslation("shell.start.no-module.admin"),
                        new ViewLink(getTranslation("shell.start.to-modules"), "platform/modules"))
                : new EmptyState("plug", getTranslation("shell.start.no-module"));
    }
}
