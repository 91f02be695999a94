package org.lotse.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** All bundles of the project, found where the build finds them, so that a new one cannot be forgotten. */
final class Bundles {

    static final Path PROJECT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path FOLDER = PROJECT.resolve("bundles");
    private static final List<Path> JARS =
            modules().map(Bundles::jar).filter(Files::exists).toList();
    private static final List<Bundle> ALL = JARS.stream().map(Bundle::read).toList();

    private Bundles() {}

    static List<Bundle> all() {
        return ALL;
    }

    /** Jars that the build should have made and has not. */
    static List<Path> missing() {
        return modules().map(Bundles::jar).filter(jar -> !Files.exists(jar)).toList();
    }

    /** The classes of all APIs in one picture. */
    static JavaClasses apis() {
        var locations = JARS.stream()
                .filter(jar -> jar.getFileName().toString().matches(".*[.-]api-.*"))
                .map(jar -> Location.of(URI.create("jar:" + jar.toUri() + "!/")))
                .toList();
        return new ClassFileImporter().importLocations(locations);
    }

    /** Those with classes of our own. */
    static Stream<Bundle> ours() {
        return ALL.stream().filter(bundle -> !bundle.wrapsForeignJars());
    }

    private static Stream<Path> modules() {
        var named = xml(FOLDER.resolve("pom.xml")).getElementsByTagName("module");
        return IntStream.range(0, named.getLength())
                .mapToObj(named::item)
                .map(module -> FOLDER.resolve(module.getTextContent()));
    }

    private static Path jar(Path module) {
        var project = xml(module.resolve("pom.xml")).getDocumentElement();
        var version = child(child(project, "parent"), "version").getTextContent();
        return module.resolve("target/" + child(project, "artifactId").getTextContent() + "-" + version + ".jar");
    }

    private static Element child(Element parent, String name) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element;
            }
        }
        throw new IllegalStateException("No <" + name + "> in <" + parent.getTagName() + ">");
    }

    private static Document xml(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
        } catch (Exception unreadable) {
            throw new IllegalStateException("Cannot read " + file, unreadable);
        }
    }
}
