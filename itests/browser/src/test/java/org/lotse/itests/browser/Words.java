package org.lotse.itests.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.jar.JarFile;
import org.lotse.itests.harness.Lotse;

/** What the product says, read from the bundles as they are delivered, so that an errand survives a better wording. */
final class Words {

    static final Words GERMAN = new Words("de");
    static final Words ENGLISH = new Words("en");

    private final Locale language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = Locale.of(language);
        var system = Path.of(System.getProperty(Lotse.DISTRIBUTION), "system", "org", "lotse");
        try (var files = Files.walk(system)) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .forEach(jar -> read(jar, "_" + language + ".properties"));
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }

    /** The text for a key, as people see it. */
    String say(String key, Object... arguments) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("Nobody says " + key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language).format(arguments);
    }

    private void read(Path jar, String ending) {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().toList()) {
                if (entry.getName().startsWith("i18n/") && entry.getName().endsWith(ending)) {
                    texts.load(new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException cannot) {
            throw new UncheckedIOException(cannot);
        }
    }
}
