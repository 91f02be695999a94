package org.lotse.platform.ui.shell.session;

import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.WrappedSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.tenancy.scope.ScopeBinding;

/** As much of Flow's service as sessions need to be locked and to work off their tasks. */
final class SessionsOnly extends VaadinServletService {

    private static final long serialVersionUID = 1L;

    ShellSession open(ScopeBinding binding, @Nullable SignedIn who) {
        var session = new ShellSession(this, binding);
        var container = new InMemory();
        var lock = lockSession(container);
        try {
            session.refreshTransients(container, this);
        } finally {
            lock.unlock();
        }
        if (who != null) {
            session.signIn(who);
        }
        return session;
    }

    @Override
    public String getServiceName() {
        return "test";
    }

    private static final class InMemory implements WrappedSession {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> attributes = new ConcurrentHashMap<>();

        @Override
        public int getMaxInactiveInterval() {
            return 0;
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }

        @Override
        public Set<String> getAttributeNames() {
            return attributes.keySet();
        }

        @Override
        public void invalidate() {
            attributes.clear();
        }

        @Override
        public String getId() {
            return "test";
        }

        @Override
        public long getCreationTime() {
            return 0;
        }

        @Override
        public long getLastAccessedTime() {
            return 0;
        }

        @Override
        public boolean isNew() {
            return false;
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            // never expires
        }
    }
}
