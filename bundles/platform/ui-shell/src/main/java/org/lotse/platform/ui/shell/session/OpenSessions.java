package org.lotse.platform.ui.shell.session;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The sessions that are open now. */
@Component(service = OpenSessions.class)
public final class OpenSessions {

    private final Set<ShellSession> sessions = ConcurrentHashMap.newKeySet();

    /** Empty to begin with. */
    @Activate
    public OpenSessions() {}

    /** A session began. */
    public void add(ShellSession session) {
        sessions.add(session);
    }

    /** A session ended. */
    public void remove(ShellSession session) {
        sessions.remove(session);
    }

    /** All sessions at this moment. */
    public List<ShellSession> all() {
        return List.copyOf(sessions);
    }
}
