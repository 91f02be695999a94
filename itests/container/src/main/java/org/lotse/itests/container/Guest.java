package org.lotse.itests.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lotse.platform.api.module.ModuleId;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * The lending desk of {@code examples/}, installed while this is open. By its names only: what is loaded from it must be
 * able to go.
 *
 * @param bundle the running one
 */
record Guest(Bundle bundle) implements AutoCloseable {

    static final ModuleId LENDING = new ModuleId("lending");
    static final String ITEMS = "org.example.lending.Items";

    private static final Path JAR = Path.of(System.getenv("LOTSE_PROBE_GUEST"), "org.example.lending.jar");

    static Guest install() {
        try (var jar = Files.newInputStream(JAR)) {
            var bundle = Product.context().installBundle("probe:lending", jar);
            bundle.start();
            Product.service(ITEMS);
            return new Guest(bundle);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (BundleException refused) {
            throw new AssertionError(refused);
        }
    }

    Class<?> load(String name) {
        try {
            return bundle.loadClass("org.example.lending." + name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    @Override
    public void close() {
        try {
            bundle.uninstall();
        } catch (BundleException stuck) {
            throw new AssertionError(stuck);
        }
    }
}
