package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.InitParameters;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.StaticFileHandler;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import org.atmosphere.cpr.ApplicationConfig;
import org.lotse.platform.api.text.Texts;
import org.lotse.platform.tenancy.scope.ScopeBinding;
import org.lotse.platform.ui.shell.guard.SecurityLog;
import org.lotse.platform.ui.shell.guard.Suspicious;
import org.lotse.platform.ui.shell.page.Pages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The platform's one servlet. Starts Flow by hand, since no container scans class paths here. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.name=lotse",
            "osgi.http.whiteboard.servlet.pattern=/*",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true",
            "servlet.init." + InitParameters.SERVLET_PARAMETER_PRODUCTION_MODE + "=true",
            "servlet.init." + InitParameters.SERVLET_PARAMETER_HEARTBEAT_INTERVAL + "=60",
            "servlet.init." + InitParameters.SERVLET_PARAMETER_CLOSE_IDLE_SESSIONS + "=true",
            "servlet.init." + InitParameters.SERVLET_PARAMETER_PUSH_SERVLET_MAPPING + "=/",
            // News are short: a few threads write them to all tabs, where Atmosphere would keep up to two hundred.
            "servlet.init." + ApplicationConfig.BROADCASTER_MESSAGE_PROCESSING_THREADPOOL_MAXSIZE + "=16",
            "servlet.init." + ApplicationConfig.BROADCASTER_ASYNC_WRITE_THREADPOOL_MAXSIZE + "=16",
            // Named here because the whiteboard does not tell a servlet where it is registered.
            "servlet.init." + VaadinServlet.INTERNAL_VAADIN_SERVLET_VITE_DEV_MODE_FRONTEND_PATH + "=/*"
        })
public final class ShellServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient StaticResources resources;
    private final transient ScopeBinding binding;
    private final transient Texts texts;
    private final transient ServiceStart start;

    /** @param start connects sessions and tabs to the rest of the shell */
    @Activate
    public ShellServlet(
            @Reference StaticResources resources,
            @Reference ScopeBinding binding,
            @Reference Texts texts,
            @Reference ServiceStart start) {
        this.resources = resources;
        this.binding = binding;
        this.texts = texts;
        this.start = start;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        var context = config.getServletContext();
        forget(context);
        try {
            VaadinLoader.with(() -> {
                new LookupServletContainerInitializer().onStartup(Set.of(LookupInitializer.class), context);
                new VaadinAppShellInitializer().onStartup(Set.of(AppShell.class), context);
                new RouteRegistryInitializer().onStartup(Pages.ROUTES, context);
                new ErrorNavigationTargetInitializer().onStartup(Pages.ERRORS, context);
                super.init(new FreshPushPath(config));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new ShellService(this, configuration, resources, binding, texts, start);
        service.init();
        return service;
    }

    @Override
    protected StaticFileHandler createStaticFileHandler(VaadinService service) {
        return new ModuleAwareFiles(service, resources);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityHeaders.put(request, response);
        Suspicious.in(request).forEach(SecurityLog.ours()::tell);
        VaadinLoader.with(() -> super.service(request, response));
    }

    @Override
    public void destroy() {
        var context = getServletContext();
        start.end();
        try {
            VaadinLoader.with(super::destroy);
        } catch (ServletException | IOException e) {
            throw new IllegalStateException(e);
        } finally {
            forget(context);
        }
    }

    /** A whiteboard context outlives its servlets; what Flow left there would keep the next one from starting. */
    private static void forget(ServletContext context) {
        Collections.list(context.getAttributeNames()).stream()
                .filter(name -> name.startsWith("com.vaadin."))
                .forEach(context::removeAttribute);
    }
}
