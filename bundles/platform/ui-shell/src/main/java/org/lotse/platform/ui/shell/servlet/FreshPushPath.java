package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.server.InitParameters;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** WebSocket endpoints cannot be taken back from the container, so every start of the servlet uses a path of its own. */
record FreshPushPath(ServletConfig given, String path) implements ServletConfig {

    FreshPushPath(ServletConfig given) {
        this(given, "/p" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "/");
    }

    @Override
    public String getServletName() {
        return given.getServletName();
    }

    @Override
    public ServletContext getServletContext() {
        return given.getServletContext();
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return name.equals(InitParameters.SERVLET_PARAMETER_PUSH_SERVLET_MAPPING) ? path : given.getInitParameter(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return given.getInitParameterNames();
    }
}
