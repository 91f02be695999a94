package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.internal.ReflectionCache;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.ServiceDestroyListener;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionExpiredException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.ui.shell.guard.SecurityLog;
import org.lotse.platform.ui.shell.guard.Suspicion;
import org.lotse.platform.ui.shell.session.RenewsIds;
import org.lotse.platform.ui.shell.session.ShellSession;

/**
 * Flow's service on the HTTP whiteboard: files from bundles, components from the service registry, sessions that know
 * their scope, and every request bound to the scope of its session.
 */
public final class ShellService extends VaadinServletService implements RenewsIds {

    private static final long serialVersionUID = 1L;

    private final transient StaticResources resources;
    private final transient ScopeBinding binding;
    private final transient Texts texts;
    private final transient VaadinServiceInitListener start;
    private final transient WebSocketSessions webSockets = new WebSocketSessions();
    private final transient ThreadLocal<Deque<ScopeBinding.Bound>> bound = ThreadLocal.withInitial(ArrayDeque::new);

    ShellService(
            VaadinServlet servlet,
            DeploymentConfiguration configuration,
            StaticResources resources,
            ScopeBinding binding,
            Texts texts,
            VaadinServiceInitListener start) {
        super(servlet, configuration);
        this.resources = resources;
        this.binding = binding;
        this.texts = texts;
        this.start = start;
    }

    @Override
    public void init() throws ServiceException {
        super.init();
        super.addServiceDestroyListener(destroyed -> ReflectionCache.clearAll());
    }

    @Override
    protected Instantiator createInstantiator() {
        return new RegistryInstantiator(this, new TextsI18n(texts), start);
    }

    @Override
    protected VaadinSession createVaadinSession(VaadinRequest request) {
        return new ShellSession(this, binding);
    }

    // Scope: a request runs in the scope of whatever session Flow finds for it.

    @Override
    public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {
        super.requestStart(request, response);
        bound.get().push(binding.bind(() -> ShellSession.current().flatMap(ShellSession::scope)));
    }

    @Override
    public void requestEnd(VaadinRequest request, @Nullable VaadinResponse response, @Nullable VaadinSession session) {
        try {
            super.requestEnd(request, response, session);
        } finally {
            var bindings = bound.get();
            if (!bindings.isEmpty()) {
                bindings.pop().close();
            }
            if (bindings.isEmpty()) {
                bound.remove();
            }
        }
    }

    // Session: its id changes at sign-in, and WebSocket messages must still find it.

    @Override
    public void renewId(ShellSession session) {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        webSockets.remove(session);
        webSockets.put(request.changeSessionId(), session);
        webSockets.put(request.getWrappedSession().getId(), session);
        hardenCookie();
    }

    @Override
    protected boolean requestCanCreateSession(VaadinRequest request) {
        var can = super.requestCanCreateSession(request);
        if (can && request.getWrappedSession(false) == null) {
            request.getWrappedSession(true);
            hardenCookie();
        }
        return can;
    }

    private static void hardenCookie() {
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            SessionCookie.harden(response, VaadinRequest.getCurrent().isSecure());
        }
    }

    /** A request that needs a session has none: it is over, or somebody made it up. */
    @Override
    public VaadinSession findVaadinSession(VaadinRequest request) throws SessionExpiredException {
        try {
            return super.findVaadinSession(request);
        } catch (SessionExpiredException over) {
            SecurityLog.ours()
                    .tell(
                            HandlerHelper.isRequestType(request, HandlerHelper.RequestType.PUSH)
                                    ? Suspicion.STALE_PUSH
                                    : Suspicion.STALE_SESSION);
            throw over;
        }
    }

    @Override
    protected @Nullable Lock getSessionLock(WrappedSession session) {
        return super.getSessionLock(own(session));
    }

    @Override
    protected Lock lockSession(WrappedSession session) {
        return super.lockSession(own(session));
    }

    @Override
    protected @Nullable VaadinSession loadSession(WrappedSession session) {
        return super.loadSession(own(session));
    }

    /** A session that an earlier start of the shell left behind is none of ours. */
    @Override
    protected @Nullable VaadinSession readFromHttpSession(WrappedSession session) {
        var found = super.readFromHttpSession(own(session));
        return found instanceof ShellSession && found.getService() == this ? found : null;
    }

    @Override
    protected void writeToHttpSession(WrappedSession wrapped, VaadinSession session) {
        super.writeToHttpSession(wrapped, session);
        webSockets.put(wrapped.getId(), (ShellSession) session);
    }

    @Override
    protected void removeFromHttpSession(WrappedSession session) {
        super.removeFromHttpSession(own(session));
    }

    @Override
    public void fireSessionDestroy(VaadinSession session) {
        super.fireSessionDestroy(session);
        webSockets.remove((ShellSession) session);
    }

    /**
     * What has a session of ours is the whiteboard's. A lock says nothing: Flow puts one into whatever it looks at, and so into the
     * container's session, too, when a push connection comes before the page that it is for.
     */
    private @Nullable WrappedSession own(@Nullable WrappedSession session) {
        return session == null || super.readFromHttpSession(session) != null
                ? session
                : webSockets.seenByWhiteboard(session);
    }

    // Files: no container looks into META-INF/resources for us.

    @Override
    protected void setDefaultClassLoader() {
        setClassLoader(VaadinServlet.class.getClassLoader());
    }

    @Override
    public @Nullable URL getStaticResource(String path) {
        return resources.find(path).orElse(null);
    }

    @Override
    public @Nullable URL getResource(String path) {
        return resources.find(resolveResource(path)).orElse(null);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String path) {
        var found = getResource(path);
        try {
            return found == null ? null : found.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String getMimeType(String name) {
        var known = super.getMimeType(name);
        return known != null ? known : resources.type(name).orElse(null);
    }

    /** Every component class adds a listener that is never removed and holds the class; {@link #init} adds one for all. */
    @Override
    public Registration addServiceDestroyListener(ServiceDestroyListener listener) {
        if (listener.getClass().getName().startsWith("com.vaadin.flow.component.internal.ComponentMetaData")) {
            return () -> {};
        }
        return super.addServiceDestroyListener(listener);
    }
}
