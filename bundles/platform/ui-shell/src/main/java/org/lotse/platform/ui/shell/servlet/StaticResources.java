package org.lotse.platform.ui.shell.servlet;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lotse.platform.ui.shell.views.Catalog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds files below {@code META-INF/resources}: Flow's, the shell's, and those of bundles that bring views or cards. */
@Component(service = StaticResources.class)
public final class StaticResources {

    private static final String ROOT = "META-INF/resources/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "ico", "image/x-icon",
            "pdf", "application/pdf");

    private final Bundle shell;
    private final Catalog catalog;

    /** @param catalog knows the bundles that bring something to see */
    @Activate
    public StaticResources(BundleContext context, @Reference Catalog catalog) {
        this.shell = context.getBundle();
        this.catalog = catalog;
    }

    /** The file at this path, if there is one. */
    public Optional<URL> find(String path) {
        var name = ROOT + (path.startsWith("/") ? path.substring(1) : path);
        if (name.endsWith("/")) {
            return Optional.empty();
        }
        return Optional.ofNullable(VaadinServlet.class.getClassLoader().getResource(name))
                .or(() -> Stream.concat(Stream.of(shell), catalog.bundles().stream())
                        .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                        .flatMap(bundle -> Optional.ofNullable(bundle.getEntry(name)).stream())
                        .findFirst());
    }

    /** The type by the name's ending; the default context of the whiteboard knows none. */
    public Optional<String> type(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
