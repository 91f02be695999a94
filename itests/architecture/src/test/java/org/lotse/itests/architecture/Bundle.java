package org.lotse.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle as it is built: what the import law looks at.
 *
 * @param name symbolic name
 * @param imports packages its manifest imports
 * @param exports packages its manifest exports
 * @param classes the project's own classes in it; none in a bundle that only wraps somebody else's jars
 * @param resources the content of its other small files, by path
 */
record Bundle(
        String name, Set<String> imports, Set<String> exports, JavaClasses classes, Map<String, byte[]> resources) {

    private static final int SMALL = 1 << 20;

    static Bundle read(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            var headers = file.getManifest().getMainAttributes();
            var classes = new ClassFileImporter()
                    .withImportOption(at -> at.contains("/org/lotse/"))
                    .importJar(file);
            var resources = new TreeMap<String, byte[]>();
            for (var entry : file.stream().filter(Bundle::isSmallFile).toList()) {
                try (var content = file.getInputStream(entry)) {
                    resources.put(entry.getName(), content.readAllBytes());
                }
            }
            return new Bundle(
                    headers.getValue("Bundle-SymbolicName"),
                    packages(headers, "Import-Package"),
                    packages(headers, "Export-Package"),
                    classes,
                    resources);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** A bundle that exists only in a test: these classes under this name. */
    static Bundle planted(String name, Class<?>... classes) {
        var resources = Stream.of(classes).collect(Collectors.toMap(Bundle::file, Bundle::content));
        return new Bundle(name, Set.of(), Set.of(), new ClassFileImporter().importClasses(classes), resources);
    }

    /** The same bundle, exporting all it has. */
    Bundle open() {
        return new Bundle(name, imports, Set.copyOf(packages()), classes, resources);
    }

    /** The byte code of one of its classes. */
    byte[] code(JavaClass type) {
        return Objects.requireNonNull(resources.get(file(type.getName())), type.getName());
    }

    /** The same bundle with another manifest. */
    Bundle with(Manifest manifest) {
        var headers = manifest.getMainAttributes();
        return new Bundle(
                name, packages(headers, "Import-Package"), packages(headers, "Export-Package"), classes, resources);
    }

    boolean wrapsForeignJars() {
        return classes.isEmpty();
    }

    /** {@code cases} of {@code org.lotse.cases.core}. */
    String module() {
        return name.split("\\.")[2];
    }

    boolean isLayer(String layer) {
        return !isRoom() && name.endsWith("." + layer);
    }

    /** Part of the platform rather than of a module that a tenant switches on. */
    boolean isRoom() {
        return Set.of("platform", "infrastructure", "demo").contains(module());
    }

    /** Packages in which the bundle has classes. */
    List<String> packages() {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .sorted()
                .toList();
    }

    private static String file(Class<?> type) {
        return file(type.getName());
    }

    private static String file(String className) {
        return className.replace('.', '/') + ".class";
    }

    private static byte[] content(Class<?> type) {
        try (var content = type.getClassLoader().getResourceAsStream(file(type))) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSmallFile(JarEntry entry) {
        return !entry.isDirectory()
                && entry.getSize() < SMALL
                && !entry.getName().startsWith("META-INF/VAADIN/");
    }

    private static Set<String> packages(Attributes headers, String header) {
        var value = headers.getValue(header);
        if (value == null) {
            return Set.of();
        }
        return List.of(value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).stream()
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
