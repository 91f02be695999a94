package org.lotse.platform.deployment.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.lotse.platform.api.deployment.Fault;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Reads a jar that should be a bundle. */
final class BundleFile {

    private static final Pattern TENANTS_UNIT =
            Pattern.compile("([a-z][a-z0-9-]*)(?:\\s*;\\s*home\\s*=\\s*\"?tenant\"?)?");

    private BundleFile() {}

    static Candidate read(Path jar, String shown) throws Refused {
        try (var file = new JarFile(jar.toFile(), false)) {
            var manifest = file.getManifest();
            if (manifest == null) {
                throw new Refused(Fault.NOT_A_BUNDLE, shown, "META-INF/MANIFEST.MF");
            }
            var unit = unit(manifest);
            return new Candidate(
                    jar,
                    manifest,
                    name(manifest, shown),
                    version(manifest, shown),
                    unit,
                    migrations(file, unit),
                    components(file, manifest, shown));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused(e, Fault.NOT_A_BUNDLE, shown, Refused.reason(e));
        }
    }

    private static String name(Manifest manifest, String shown) throws Refused {
        return header(manifest, Constants.BUNDLE_SYMBOLICNAME)
                .map(value -> value.split(";")[0].strip())
                .filter(value -> !value.isEmpty())
                .orElseThrow(() -> new Refused(Fault.NOT_A_BUNDLE, shown, Constants.BUNDLE_SYMBOLICNAME));
    }

    private static Version version(Manifest manifest, String shown) throws Refused {
        try {
            return Version.parseVersion(
                    header(manifest, Constants.BUNDLE_VERSION).orElse(null));
        } catch (IllegalArgumentException e) {
            throw new Refused(e, Fault.NOT_A_BUNDLE, shown, Constants.BUNDLE_VERSION);
        }
    }

    private static Optional<String> unit(Manifest manifest) {
        return header(manifest, "Lotse-Unit")
                .map(TENANTS_UNIT::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1));
    }

    private static Optional<String> header(Manifest manifest, String name) {
        return Optional.ofNullable(manifest.getMainAttributes().getValue(name)).map(String::strip);
    }

    private static Map<String, String> migrations(JarFile file, Optional<String> unit) throws IOException {
        var texts = new TreeMap<String, String>();
        var folder = "db/" + unit.orElse("") + "/";
        for (var entry : file.stream().toList()) {
            var name = entry.getName();
            if (unit.isPresent()
                    && name.startsWith(folder)
                    && name.endsWith(".sql")
                    && name.lastIndexOf('/') < folder.length()) {
                try (var content = file.getInputStream(entry)) {
                    texts.put(
                            name.substring(folder.length()),
                            new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private static List<DeclaredComponent> components(JarFile file, Manifest manifest, String shown)
            throws IOException, Refused {
        var components = new ArrayList<DeclaredComponent>();
        for (var path : header(manifest, "Service-Component").orElse("").split(",")) {
            var entry = file.getEntry(path.strip());
            if (entry != null && !entry.isDirectory()) {
                try (var content = file.getInputStream(entry)) {
                    components.addAll(ComponentXml.read(content));
                } catch (XMLStreamException e) {
                    throw new Refused(e, Fault.NOT_A_BUNDLE, shown, path.strip());
                }
            }
        }
        return components;
    }
}
