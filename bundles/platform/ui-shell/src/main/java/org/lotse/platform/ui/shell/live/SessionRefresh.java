package org.lotse.platform.ui.shell.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lotse.platform.api.access.CurrentScope;
import org.lotse.platform.api.audit.Act;
import org.lotse.platform.api.audit.AuditTrail;
import org.lotse.platform.api.module.Modules;
import org.lotse.platform.security.signin.Memberships;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.ui.api.KeepsInput;
import org.lotse.platform.ui.shell.navigation.Leaving;
import org.lotse.platform.ui.shell.navigation.Views;
import org.lotse.platform.ui.shell.session.EndReason;
import org.lotse.platform.ui.shell.session.SessionEnd;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.lotse.platform.ui.shell.session.Tabs;
import org.lotse.platform.ui.shell.views.Catalog;
import org.lotse.platform.ui.shell.views.Refreshable;
import org.lotse.platform.ui.shell.views.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one session in step: routes, menus, start page, and people inside views that went away. */
@org.osgi.service.component.annotations.Component(service = SessionRefresh.class)
public final class SessionRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRefresh.class);

    private final SessionRoutes routes;
    private final Catalog catalog;
    private final Modules modules;
    private final Memberships memberships;
    private final CurrentScope scope;
    private final ScopeBinding binding;
    private final AuditTrail audit;

    /** All of the gate's neighbours, to tell people why a view went away. */
    @Activate
    public SessionRefresh(
            @Reference SessionRoutes routes,
            @Reference Catalog catalog,
            @Reference Modules modules,
            @Reference Memberships memberships,
            @Reference CurrentScope scope,
            @Reference ScopeBinding binding,
            @Reference AuditTrail audit) {
        this.routes = routes;
        this.catalog = catalog;
        this.modules = modules;
        this.memberships = memberships;
        this.scope = scope;
        this.binding = binding;
        this.audit = audit;
    }

    /** Routes, frame, and whoever has to leave: what must be seen at once. Call with the session's lock and in its scope. */
    void refresh(ShellSession session) {
        var person = session.signedIn();
        if (person.isEmpty()) {
            return;
        }
        if (!isMember(person.orElseThrow())) {
            SessionEnd.end(session, EndReason.ENDED);
            recordRevoked(person.orElseThrow());
            return;
        }
        var change = routes.apply(session);
        List.copyOf(session.getUIs()).forEach(tab -> refresh(session, tab, change.gone()));
    }

    /** The pages inside the frame, which may ask databases. Call with the session's lock and in its scope. */
    void redraw(ShellSession session) {
        Tabs.each(
                session,
                tab -> Views.shownIn(tab)
                        .filter(Refreshable.class::isInstance)
                        .ifPresent(page -> ((Refreshable) page).refresh()));
    }

    /** By the platform: whoever locked the account or took the membership away has an entry of their own. */
    private void recordRevoked(SignedIn person) {
        try (var nobody = binding.bind(Optional::empty)) {
            audit.recordForPlatform(Act.of(
                            "platform.session-revoked",
                            "account",
                            person.person().id().toString())
                    .with("tenant", person.tenant().value()));
        }
    }

    private boolean isMember(SignedIn person) {
        return !memberships.roles(person.person().id(), person.tenant()).isEmpty();
    }

    private void refresh(ShellSession session, UI tab, List<ViewEntry> gone) {
        var shown = Views.shownIn(tab);
        var left = shown.flatMap(view ->
                gone.stream().filter(entry -> entry.type() == view.getClass()).findFirst());
        Tabs.in(tab, () -> {
            left.ifPresent(entry -> leave(session, tab, entry, shown.orElseThrow()));
            tab.getInternals().getActiveRouterTargetsChain().stream()
                    .skip(1)
                    .filter(Refreshable.class::isInstance)
                    .forEach(part -> ((Refreshable) part).refresh());
        });
    }

    private void leave(ShellSession session, UI tab, ViewEntry entry, HasElement view) {
        Departure.keep(tab, departure(tab, entry, view));
        closeDialogs(tab);
        Leaving.toStart(tab);
        var push = tab.getInternals().getPushConnection();
        if (push == null || !push.isConnected()) {
            forget(session, tab);
        }
    }

    /** Nobody is there to fetch the change, and the tab would hold the old view until its heartbeat runs out. */
    private static void forget(VaadinSession session, UI tab) {
        tab.close();
        session.removeUI(tab);
    }

    /** A dialog of the view may lie above the page and belong to the bundle that goes. */
    private static void closeDialogs(UI tab) {
        tab.getChildren()
                .filter(child ->
                        !tab.getInternals().getActiveRouterTargetsChain().contains(child))
                .toList()
                .forEach(Component::removeFromParent);
    }

    private Departure departure(UI tab, ViewEntry entry, HasElement view) {
        var module = entry.module();
        return new Departure(
                reason(entry),
                module,
                tab.getTranslation(module.titleKey()),
                tab.getActiveViewLocation().getPathWithQueryParameters(),
                entry.route(),
                unsaved(view));
    }

    private Departure.Reason reason(ViewEntry entry) {
        var present = catalog.views().contains(entry);
        var on = scope.get()
                .map(here -> modules.isOn(here.tenant(), entry.module()))
                .orElse(false);
        if (!present) {
            return Departure.Reason.GONE;
        }
        return on ? Departure.Reason.NOT_PERMITTED : Departure.Reason.SWITCHED_OFF;
    }

    private static Map<String, String> unsaved(HasElement view) {
        try {
            return Optional.of(view)
                    .filter(KeepsInput.class::isInstance)
                    .map(KeepsInput.class::cast)
                    .filter(KeepsInput::hasUnsavedInput)
                    .map(KeepsInput::unsavedInput)
                    .orElse(Map.of());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn(
                    "View {} could not tell what was typed in it",
                    Objects.requireNonNull(view).getClass().getName(),
                    e);
            return Map.of();
        }
    }
}
