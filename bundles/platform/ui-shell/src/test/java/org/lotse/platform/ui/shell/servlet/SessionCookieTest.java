package org.lotse.platform.ui.shell.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void aBareCookieGetsBothMarks() {
        assertThat(SessionCookie.hardened("JSESSIONID=x; Path=/"))
                .isEqualTo("JSESSIONID=x; Path=/; HttpOnly; SameSite=Lax");
    }

    @Test
    void whatTheContainerDecidedStays() {
        assertThat(SessionCookie.hardened("JSESSIONID=x; httponly; SameSite=Strict"))
                .isEqualTo("JSESSIONID=x; httponly; SameSite=Strict");
    }
}
