package org.lotse.platform.ui.shell.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** What every answer tells the browser not to do. */
final class SecurityHeaders {

    /** Flow's client starts itself by inline scripts and makes functions of text, so these two stay allowed. */
    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cross-Origin-Opener-Policy", "same-origin");

    /** Where Flow hands out what is made for one session: downloads. */
    private static final String MADE_FOR_ONE = "/VAADIN/dynamic/";

    private SecurityHeaders() {}

    /** What a session downloads stays in no cache, neither a browser's nor a proxy's. */
    static void put(HttpServletRequest request, HttpServletResponse response) {
        put(response);
        if (request.getRequestURI().contains(MADE_FOR_ONE)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    static void put(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
