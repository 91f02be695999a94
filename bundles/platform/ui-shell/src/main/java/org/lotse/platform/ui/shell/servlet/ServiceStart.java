package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.lotse.platform.ui.shell.feedback.UnexpectedErrors;
import org.lotse.platform.ui.shell.layout.Preferences;
import org.lotse.platform.ui.shell.navigation.Entrance;
import org.lotse.platform.ui.shell.navigation.LeaveGuard;
import org.lotse.platform.ui.shell.navigation.Visits;
import org.lotse.platform.ui.shell.open.OpenDoors;
import org.lotse.platform.ui.shell.open.OpenEntrance;
import org.lotse.platform.ui.shell.session.EndReason;
import org.lotse.platform.ui.shell.session.OpenSessions;
import org.lotse.platform.ui.shell.session.SessionEnd;
import org.lotse.platform.ui.shell.session.SessionLimits;
import org.lotse.platform.ui.shell.session.ShellSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Connects every new session and every new tab to the rest of the shell. */
@Component(service = ServiceStart.class)
public final class ServiceStart implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient OpenSessions sessions;
    private final transient SessionLimits limits;
    private final transient UnexpectedErrors errors;
    private final transient OpenDoors doors;

    /**
     * @param errors hears of everything nobody else caught
     * @param doors finds pages that are held open to everybody
     */
    @Activate
    public ServiceStart(
            @Reference OpenSessions sessions,
            @Reference SessionLimits limits,
            @Reference UnexpectedErrors errors,
            @Reference OpenDoors doors) {
        this.sessions = sessions;
        this.limits = limits;
        this.errors = errors;
        this.doors = doors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(info -> silentlyToSignIn());
        service.addSessionInitListener(this::begin);
        service.addSessionDestroyListener(destroyed -> sessions.remove((ShellSession) destroyed.getSession()));
        service.addUIInitListener(opened -> open(opened.getUI()));
        event.addIndexHtmlRequestListener(ServiceStart::dress);
    }

    /** The servlet goes, and with it everything its sessions are made of. */
    void end() {
        sessions.all().forEach(session -> session.access(() -> SessionEnd.drop(session)));
    }

    private void begin(SessionInitEvent event) {
        var session = (ShellSession) event.getSession();
        session.getSession().setMaxInactiveInterval((int) limits.idle().toSeconds());
        session.setErrorHandler(errors);
        session.setLocale(Preferences.language(event.getRequest()));
        sessions.add(session);
    }

    private void open(UI tab) {
        var reconnecting = tab.getReconnectDialogConfiguration();
        reconnecting.setDialogText(tab.getTranslation("shell.connection.lost"));
        reconnecting.setDialogTextGaveUp(tab.getTranslation("shell.connection.gave-up"));
        tab.addBeforeEnterListener(new Entrance());
        tab.addBeforeEnterListener(new OpenEntrance(doors));
        tab.addBeforeLeaveListener(new LeaveGuard());
        tab.addAfterNavigationListener(new Visits());
    }

    /** Language and brightness before anything is drawn: screen readers choose the voice by the one, nothing flashes by the other. */
    private static void dress(IndexHtmlResponse response) {
        var page = response.getDocument();
        page.expectFirst("html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage());
        Preferences.appearance(response.getVaadinRequest()).dress(page);
    }

    /** No dialog in the way: whoever comes back to an old tab sees the sign-in page, which says why. */
    private static SystemMessages silentlyToSignIn() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL(SessionEnd.address(EndReason.EXPIRED));
        return messages;
    }
}
