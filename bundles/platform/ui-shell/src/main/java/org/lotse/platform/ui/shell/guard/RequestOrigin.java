package org.lotse.platform.ui.shell.guard;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lotse.platform.security.origin.Origin;

/** Where requests come from, for limits: an address or a network, told by a proxy on this machine where there is one. */
public final class RequestOrigin {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private RequestOrigin() {}

    /** Of what the current thread answers; empty on threads that answer nothing. */
    public static String current() {
        return Optional.ofNullable(VaadinRequest.getCurrent())
                .map(request -> Origin.of(request.getRemoteAddr(), request.getHeader(FORWARDED_FOR)))
                .orElse("");
    }

    /** Of a request outside Vaadin. */
    public static String of(HttpServletRequest request) {
        return Origin.of(request.getRemoteAddr(), request.getHeader(FORWARDED_FOR));
    }
}
