package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.server.StaticFileServer;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves static files with their type. A file that is not there is not there: no page is drawn in its place. */
final class ModuleAwareFiles extends StaticFileServer {

    private static final long serialVersionUID = 1L;
    private static final String FAVICON = "/favicon.ico";
    private static final String SIGN = "/lotse/logo.svg";

    private final transient StaticResources resources;

    ModuleAwareFiles(VaadinService service, StaticResources resources) {
        super(service);
        this.resources = resources;
    }

    /** Browsers ask for an icon by this name too, beside a download for example, where no page tells them ours. */
    @Override
    public boolean serveStaticResource(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (FAVICON.equals(request.getPathInfo())) {
            response.sendRedirect(request.getContextPath() + SIGN);
            return true;
        }
        var type = resources.type(request.getRequestURI());
        type.ifPresent(response::setContentType);
        var served = super.serveStaticResource(request, response);
        if (!served && type.isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
        return served || type.isPresent();
    }

    /** A module may bring another style sheet under the same name at any moment, so the browser asks each time. */
    @Override
    protected int getCacheTime(String name) {
        return name.contains(".cache.") ? super.getCacheTime(name) : 0;
    }
}
