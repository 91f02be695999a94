package org.lotse.platform.deployment.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWiring;

/** A bundle that is there, and what can be known about it. */
public final class RunningBundle {

    /** Bundles of modules start at this level or above it; everything below is the platform. */
    private static final int MODULES_LEVEL = 60;

    private RunningBundle() {}

    /** The bundle of this symbolic name, if there is one; of several the one that runs. */
    public static Optional<Bundle> find(BundleContext context, String name) {
        var named = Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .toList();
        return named.stream()
                .filter(RunningBundle::isActive)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** Whether it works, or would as soon as somebody needs it. */
    public static boolean isActive(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || bundle.getState() == Bundle.STARTING
                        && Constants.ACTIVATION_LAZY.equals(
                                bundle.getHeaders("").get(Constants.BUNDLE_ACTIVATIONPOLICY));
    }

    /** Whether it belongs to the platform and not to a module. */
    public static boolean isPlatform(Bundle bundle) {
        return bundle.getBundleId() == 0 || bundle.adapt(BundleStartLevel.class).getStartLevel() < MODULES_LEVEL;
    }

    /** Whether others are wired to it, so that they must be wired anew when it changes. */
    static boolean isUsed(Bundle bundle) {
        var wiring = bundle.adapt(BundleWiring.class);
        return wiring != null
                && wiring.isInUse()
                && !wiring.getProvidedWires(null).isEmpty();
    }

    static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    /** Writes the bundle as it is now into a jar: also if nobody has the file any more from which it came. */
    static void copy(Bundle bundle, Path jar) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            // First, because those who read jars as a stream expect it there.
            copy(bundle, JarFile.MANIFEST_NAME, out);
            for (var path : paths(bundle)) {
                copy(bundle, path, out);
            }
        }
    }

    private static List<String> paths(Bundle bundle) {
        var found = bundle.findEntries("/", "*", true);
        return found == null
                ? List.of()
                : Collections.list(found).stream()
                        .map(url -> url.getPath().substring(1))
                        .filter(path -> !path.endsWith("/") && !path.equals(JarFile.MANIFEST_NAME))
                        .toList();
    }

    private static void copy(Bundle bundle, String path, JarOutputStream out) throws IOException {
        var entry = bundle.getEntry(path);
        if (entry != null) {
            out.putNextEntry(new ZipEntry(path));
            try (var content = entry.openStream()) {
                content.transferTo(out);
            }
            out.closeEntry();
        }
    }
}
