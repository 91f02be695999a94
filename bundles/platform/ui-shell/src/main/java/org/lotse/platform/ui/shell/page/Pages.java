package org.lotse.platform.ui.shell.page;

import java.util.Set;
import org.lotse.platform.ui.shell.open.OpenPage;

/** The shell's own pages, which every session knows. */
public final class Pages {

    /** Pages with an address. */
    public static final Set<Class<?>> ROUTES = Set.of(
            StartPage.class,
            SignInPage.class,
            NewPasswordPage.class,
            AccountPage.class,
            AccessibilityPage.class,
            AboutPage.class,
            OpenPage.class);

    /** Pages shown instead of what was asked for. */
    public static final Set<Class<?>> ERRORS = Set.of(
            NoSuchAddressPage.class,
            NothingToSeePage.class,
            NotPermittedPage.class,
            UnavailablePage.class,
            IncidentPage.class);

    private Pages() {}
}
