package org.lotse.platform.ui.shell.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void aBareCookieGetsBothMarks() {
        assertThat(SessionCookie.hardened("JSESSIONID=x; Path=/", false))
                .isEqualTo("JSESSIONID=x; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void whatTheContainerDecidedStays() {
        assertThat(SessionCookie.hardened("JSESSIONID=x; httponly; SameSite=Strict", false))
                .isEqualTo("JSESSIONID=x; httponly; SameSite=Strict");
    }

    @Test
    void aCookieThatCameByTlsStaysThere() {
        assertThat(SessionCookie.hardened("JSESSIONID=x; HttpOnly; SameSite=Lax", true))
                .isEqualTo("JSESSIONID=x; HttpOnly; SameSite=Lax; Secure");
    }
}
