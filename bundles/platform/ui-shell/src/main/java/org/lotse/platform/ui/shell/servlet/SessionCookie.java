package org.lotse.platform.ui.shell.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;

/** Makes the container's session cookie one that other sites cannot use and scripts cannot read. */
final class SessionCookie {

    private static final String HEADER = "Set-Cookie";

    private SessionCookie() {}

    /** Completes the cookies set so far. Call right after a session was made or its id changed, before anything is sent. */
    static void harden(HttpServletResponse response) {
        var cookies = List.copyOf(response.getHeaders(HEADER));
        if (cookies.isEmpty() || response.isCommitted()) {
            return;
        }
        response.setHeader(HEADER, hardened(cookies.getFirst()));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(HEADER, hardened(cookie)));
    }

    static String hardened(String cookie) {
        var lower = cookie.toLowerCase(Locale.ROOT);
        return cookie
                + (lower.contains("; httponly") ? "" : "; HttpOnly")
                + (lower.contains("; samesite") ? "" : "; SameSite=Lax");
    }
}
