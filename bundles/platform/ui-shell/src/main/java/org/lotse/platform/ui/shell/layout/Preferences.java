package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lotse.platform.api.tenant.TenantId;
import org.lotse.platform.api.text.Texts;

/** What a browser remembers about its user's taste: nothing secret, kept in cookies for a year. */
public final class Preferences {

    private static final String LANGUAGE = "lotse-language";
    private static final String APPEARANCE = "lotse-appearance";
    private static final String TENANT = "lotse-tenant";

    private Preferences() {}

    /** The language chosen in this browser; German to begin with. */
    public static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Locale::forLanguageTag)
                .filter(Texts.LANGUAGES::contains)
                .orElse(Texts.LANGUAGES.getFirst());
    }

    /** The brightness chosen in this browser; that of the device to begin with. */
    public static Appearance appearance(VaadinRequest request) {
        return Appearance.of(cookie(request, APPEARANCE).orElse(""));
    }

    /** The key of the tenant last worked in here. */
    public static Optional<String> tenant(VaadinRequest request) {
        return cookie(request, TENANT);
    }

    static void rememberLanguage(UI tab, Locale language) {
        remember(tab, LANGUAGE, language.getLanguage());
    }

    static void remember(UI tab, Appearance appearance) {
        remember(tab, APPEARANCE, appearance.word());
    }

    /** Next time the person begins in this tenant. */
    public static void remember(UI tab, TenantId tenant) {
        remember(tab, TENANT, tenant.value());
    }

    private static void remember(UI tab, String name, String value) {
        tab.getPage()
                .executeJs("document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;SameSite=Lax'", name, value);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
