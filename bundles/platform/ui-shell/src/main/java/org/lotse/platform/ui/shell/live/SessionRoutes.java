package org.lotse.platform.ui.shell.live;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.SessionRouteRegistry;
import java.util.List;
import org.lotse.platform.ui.shell.layout.ShellLayout;
import org.lotse.platform.ui.shell.session.Arrivals;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.lotse.platform.ui.shell.session.SignedIn;
import org.lotse.platform.ui.shell.views.Granted;
import org.lotse.platform.ui.shell.views.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a session know exactly the routes its person may enter. */
@Component(service = {SessionRoutes.class, Arrivals.class})
public final class SessionRoutes implements Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRoutes.class);

    private final Granted granted;

    /** @param granted what the session's scope may see */
    @Activate
    public SessionRoutes(@Reference Granted granted) {
        this.granted = granted;
    }

    @Override
    public void arrive(ShellSession session, SignedIn who) {
        session.signIn(who);
        session.accessSynchronously(() -> apply(session));
    }

    /** Applies what is granted now. Call with the session's lock and in its scope. */
    public RouteChange apply(ShellSession session) {
        var wanted = session.signedIn().isPresent() ? granted.views() : List.<ViewEntry>of();
        var change = RouteChange.between(session.views(), wanted);
        if (!change.isNone()) {
            var routes = RouteConfiguration.forRegistry(SessionRouteRegistry.getSessionRegistry(session));
            routes.update(() -> {
                change.gone().forEach(view -> routes.removeRoute(view.route(), view.type()));
                change.come().forEach(view -> add(routes, view));
            });
            session.know(wanted);
        }
        return change;
    }

    private static void add(RouteConfiguration routes, ViewEntry view) {
        try {
            routes.setRoute(view.route(), view.type(), ShellLayout.class);
        } catch (RuntimeException e) {
            LOG.warn("Route {} of bundle {} is refused", view.route(), view.bundle(), e);
        }
    }
}
