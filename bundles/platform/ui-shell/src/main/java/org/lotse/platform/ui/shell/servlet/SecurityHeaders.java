package org.lotse.platform.ui.shell.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.lotse.platform.ui.api.file.FilePreview;

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

    /** What is downloaded is for looking at or saving: it loads nothing, runs nothing, and is of no origin. */
    private static final String DOWNLOAD_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    /**
     * Browsers show PDF in a viewer of their own, in a process without our cookies; a policy with {@code sandbox} would forbid just
     * that viewer. Only a page of ours may frame it.
     */
    private static final String PDF_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private SecurityHeaders() {}

    /** What a session downloads can do nothing and stays in no cache, neither a browser's nor a proxy's. */
    static void put(HttpServletRequest request, HttpServletResponse response) {
        put(response);
        var address = request.getRequestURI();
        if (!address.contains(MADE_FOR_ONE)) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (address.endsWith("/" + FilePreview.PDF_ADDRESS)) {
            response.setHeader("Content-Security-Policy", PDF_POLICY);
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        } else {
            response.setHeader("Content-Security-Policy", DOWNLOAD_POLICY);
        }
    }

    static void put(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
