package org.lotse.itests.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A guest's jar taken apart and put together otherwise: how bundles look that should never have been delivered. */
final class GuestJar {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private GuestJar() {}

    static GuestJar from(Path original) {
        var jar = new GuestJar();
        try (var file = new JarFile(original.toFile())) {
            for (var entry : file.stream().filter(one -> !one.isDirectory()).toList()) {
                jar.entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
        return jar;
    }

    /** With another value in its manifest. */
    GuestJar header(String name, String value) {
        try {
            var manifest = new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
            manifest.getMainAttributes().putValue(name, value);
            var bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            entries.put(JarFile.MANIFEST_NAME, bytes.toByteArray());
            return this;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The value of a header as it is. */
    String header(String name) {
        try {
            return new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)))
                    .getMainAttributes()
                    .getValue(name);
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    GuestJar with(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    GuestJar without(String path) {
        if (entries.remove(path) == null) {
            throw new IllegalArgumentException("Not there: " + path);
        }
        return this;
    }

    /** With a file of text changed. */
    GuestJar changed(String path, UnaryOperator<String> change) {
        var before = new String(entries.get(path), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing changed in " + path);
        }
        return with(path, after);
    }

    /** With a class compiled from this source, which sees nothing but the JDK and the sources beside it. */
    GuestJar compiled(String className, String source, String... beside) {
        var sources = new LinkedHashMap<String, String>();
        sources.put(className, source);
        for (var i = 0; i < beside.length; i += 2) {
            sources.put(beside[i], beside[i + 1]);
        }
        try {
            var target = Files.createTempDirectory("compiled");
            var compiler = ToolProvider.getSystemJavaCompiler();
            var units = sources.entrySet().stream().map(Source::new).toList();
            var options = List.of("--release", "21", "-d", target.toString());
            if (!compiler.getTask(null, null, null, options, null, units).call()) {
                throw new IllegalArgumentException("Does not compile: " + source);
            }
            var path = className.replace('.', '/') + ".class";
            entries.put(path, Files.readAllBytes(target.resolve(path)));
            return this;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** Puts it together. */
    Path write(String name) {
        var jar = Path.of(System.getProperty("lotse.work"), name);
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            // The manifest first, as those expect who read jars as a stream.
            put(out, JarFile.MANIFEST_NAME);
            for (var path : entries.keySet()) {
                if (!path.equals(JarFile.MANIFEST_NAME)) {
                    put(out, path);
                }
            }
            return jar;
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    private void put(ZipOutputStream out, String path) throws IOException {
        out.putNextEntry(new ZipEntry(path));
        out.write(entries.get(path));
        out.closeEntry();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Map.Entry<String, String> source) {
            super(
                    URI.create("string:///" + source.getKey().replace('.', '/') + Kind.SOURCE.extension),
                    JavaFileObject.Kind.SOURCE);
            text = source.getValue();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
