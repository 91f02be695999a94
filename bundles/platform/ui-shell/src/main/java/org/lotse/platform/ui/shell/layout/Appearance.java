package org.lotse.platform.ui.shell.layout;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Document;

/** How bright the pages are. */
public enum Appearance {
    /** As the device is set. */
    SYSTEM(ColorScheme.Value.SYSTEM, "adjust"),
    /** Always light. */
    LIGHT(ColorScheme.Value.LIGHT, "sun-o"),
    /** Always dark. */
    DARK(ColorScheme.Value.DARK, "moon-o");

    private final ColorScheme.Value scheme;
    private final String icon;

    Appearance(ColorScheme.Value scheme, String icon) {
        this.scheme = scheme;
        this.icon = icon;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    String icon() {
        return icon;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String textKey() {
        return "shell.appearance." + word();
    }

    static Appearance of(String word) {
        return Arrays.stream(values())
                .filter(appearance -> appearance.word().equals(word))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** Sets it in the page before it is sent. */
    public void dress(Document page) {
        page.expectFirst("html")
                .attr("theme", scheme.getThemeValue())
                .attr("style", "color-scheme: " + scheme.getValue());
    }
}
