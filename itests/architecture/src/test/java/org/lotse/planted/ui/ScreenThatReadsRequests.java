package org.lotse.planted.ui;

import jakarta.servlet.http.HttpServletRequest;

/** Planted: knows servlets. */
public final class ScreenThatReadsRequests {
    String who(HttpServletRequest request) {
        return request.getRemoteUser();
    }
}
