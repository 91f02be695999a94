package org.lotse.platform.ui.shell.navigation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.lotse.platform.ui.shell.session.ShellSession;

/**
 * Stands before every page of a tab: whoever is not signed in sees the sign-in page instead, also where there is no page
 * at all, and whoever has a one-time password chooses another one first.
 */
public final class Entrance implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    /** Path of the sign-in page. */
    public static final String SIGN_IN = "sign-in";

    /** Path of the page where a one-time password is replaced. */
    public static final String NEW_PASSWORD = "new-password";

    /** Query parameter that tells where to go after signing in. */
    public static final String TO = "to";

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = ShellSession.require();
        if (event.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)
                || session.signedIn().isPresent()) {
            return;
        }
        leadAway(event, session);
    }

    /** Answers as for an address that leads nowhere: people who are not signed in see the sign-in page then, like for any other address. */
    public static void nowhere(BeforeEnterEvent event) {
        var session = ShellSession.require();
        if (session.signedIn().isPresent()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            leadAway(event, session);
        }
    }

    private static void leadAway(BeforeEnterEvent event, ShellSession session) {
        if (session.passwordDue().isPresent()) {
            event.forwardTo(NEW_PASSWORD);
            return;
        }
        var wanted = event.getLocation().getPathWithQueryParameters();
        event.forwardTo(
                SIGN_IN, wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(TO, wanted)));
    }

    /** Where the person wanted to go before signing in; the start page if nowhere. */
    public static String wanted(UI tab) {
        return tab.getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(TO)
                .flatMap(LocalPath::of)
                .orElse("");
    }
}
