package org.lotse.platform.ui.shell.servlet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;

/** Makes the container's session cookie one that other sites cannot use and scripts cannot read. */
final class SessionCookie {

    private static final String HEADER = "Set-Cookie";

    private SessionCookie() {}

    /** Completes the cookies set so far. Call right after a session was made or its id changed, before anything is sent.
     *
     * @param encrypted whether the browser came by TLS, and so never need send the cookie without
     */
    static void harden(HttpServletResponse response, boolean encrypted) {
        var cookies = List.copyOf(response.getHeaders(HEADER));
        if (cookies.isEmpty() || response.isCommitted()) {
            return;
        }
        response.setHeader(HEADER, hardened(cookies.getFirst(), encrypted));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(HEADER, hardened(cookie, encrypted)));
    }

    static String hardened(String cookie, boolean encrypted) {
        var lower = cookie.toLowerCase(Locale.ROOT);
        return cookie
                + (lower.contains("; httponly") ? "" : "; HttpOnly")
                + (lower.contains("; samesite") ? "" : "; SameSite=Lax")
                + (encrypted && !lower.contains("; secure") ? "; Secure" : "");
    }
}
