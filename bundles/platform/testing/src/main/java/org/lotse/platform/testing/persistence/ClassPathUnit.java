package org.lotse.platform.testing.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lotse.platform.persistence.jpa.PersistenceXml;
import org.lotse.platform.persistence.jpa.UnitDefinition;
import org.lotse.platform.persistence.migration.MigrationFiles;

/** Finds on the class path what the platform finds in a bundle. */
final class ClassPathUnit {

    private static final String DESCRIPTOR = "META-INF/persistence.xml";

    private ClassPathUnit() {}

    static UnitDefinition define(String name, ClassLoader loader) {
        try {
            for (var descriptor : Collections.list(loader.getResources(DESCRIPTOR))) {
                var classes = PersistenceXml.read(descriptor).classes(name);
                if (classes.isPresent()) {
                    var migrations = MigrationFiles.read(sqlFiles("db/" + name, loader));
                    return new UnitDefinition(name, "test", loader, root(descriptor), classes.get(), migrations);
                }
            }
            throw new IllegalArgumentException("No " + DESCRIPTOR + " on the class path has a unit named " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL root(URL descriptor) throws IOException {
        var location = descriptor.toString();
        return URI.create(location.substring(0, location.length() - DESCRIPTOR.length()))
                .toURL();
    }

    private static List<URL> sqlFiles(String folder, ClassLoader loader) throws IOException {
        var files = new ArrayList<URL>();
        for (var place : Collections.list(loader.getResources(folder))) {
            files.addAll(place.getProtocol().equals("jar") ? inJar(place) : inDirectory(place));
        }
        return files.stream().filter(file -> file.getPath().endsWith(".sql")).toList();
    }

    private static List<URL> inDirectory(URL folder) throws IOException {
        try (var files = Files.list(Path.of(folder.toURI()))) {
            var urls = new ArrayList<URL>();
            for (var file : files.toList()) {
                urls.add(file.toUri().toURL());
            }
            return urls;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<URL> inJar(URL folder) throws IOException {
        var connection = (JarURLConnection) folder.openConnection();
        var prefix =
                connection.getEntryName().endsWith("/") ? connection.getEntryName() : connection.getEntryName() + '/';
        var urls = new ArrayList<URL>();
        for (var entry : Collections.list(connection.getJarFile().entries())) {
            if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                urls.add(URI.create("jar:" + connection.getJarFileURL() + "!/" + entry.getName())
                        .toURL());
            }
        }
        return urls;
    }
}
