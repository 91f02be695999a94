package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.server.WrappedSession;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.ui.shell.session.ShellSession;

/**
 * Finds the session of a WebSocket message. Such messages come with the container's own session, in which the HTTP
 * whiteboard hides the attributes of its servlets; this leads back to the whiteboard's view of it, by the id.
 */
final class WebSocketSessions {

    private final Map<String, WeakReference<ShellSession>> byId = new ConcurrentHashMap<>();

    void put(String id, ShellSession session) {
        byId.put(id, new WeakReference<>(session));
    }

    void remove(ShellSession session) {
        byId.values().removeIf(reference -> reference.get() == null || reference.get() == session);
    }

    /**
     * The whiteboard's view of a session.
     *
     * @param given a session that lacks the whiteboard's attributes
     * @return the same session as the whiteboard sees it, or the given one if it is unknown here
     */
    WrappedSession seenByWhiteboard(WrappedSession given) {
        var session = find(given.getId());
        var wrapped = session == null ? null : session.getSession();
        return wrapped == null ? given : wrapped;
    }

    /** The whiteboard may put a suffix behind the container's id. */
    private @Nullable ShellSession find(String id) {
        var exact = byId.get(id);
        if (exact != null) {
            return exact.get();
        }
        return byId.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(id + "-"))
                .findFirst()
                .map(entry -> entry.getValue().get())
                .orElse(null);
    }
}
