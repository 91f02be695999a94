package org.lotse.platform.ui.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a session: all its tabs go to the sign-in page, and nothing of it is left. */
public final class SessionEnd {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnd.class);

    private SessionEnd() {}

    /** Ends the session. Call with its lock. */
    public static void end(ShellSession session, EndReason reason) {
        List.copyOf(session.getUIs()).forEach(tab -> sendAway(tab, reason));
        drop(session);
    }

    /** Ends the session without a word to its tabs, because the shell stops: they hear of it when it is there again. */
    public static void drop(ShellSession session) {
        session.signOut();
        session.close();
        var http = session.getSession();
        if (http != null) {
            http.invalidate();
        }
    }

    private static void sendAway(UI tab, EndReason reason) {
        tab.getPage().executeJs("window.lotseUnsaved = false");
        tab.getPage().setLocation(address(reason));
        var answeredAnyway = tab == UI.getCurrent() && VaadinService.getCurrentResponse() != null;
        if (!answeredAnyway) {
            try {
                tab.push();
            } catch (RuntimeException unreachable) {
                LOG.debug("A tab could not be told that its session ended", unreachable);
            }
        }
    }

    /** The sign-in page with a word why. */
    public static String address(EndReason reason) {
        return "sign-in?reason=" + reason.word();
    }
}
