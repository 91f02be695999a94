package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The languages of sheets: those that the bundle brings, and what lies beside the configuration. A file there adds a language, or replaces
 * single words of one; it is read anew for each sheet, so that whoever translates sees at once what became of it.
 */
final class SheetLanguages {

    private static final Logger LOG = LoggerFactory.getLogger(SheetLanguages.class);
    private static final String GERMAN = "de";
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final List<String> SHEETS = List.of("plan", "release");
    private static final Pattern FILE =
            Pattern.compile("(?:" + String.join("|", SHEETS) + ")-(" + CODE + ")\\.properties");

    private final Path added;

    /**
     * @param added directory of files {@code plan-<language>.properties} and {@code release-<language>.properties} in UTF-8; need
     *     not be there
     */
    SheetLanguages(Path added) {
        this.added = added;
    }

    /** All of them, German first. */
    List<SheetWords> all() {
        var german = words(GERMAN);
        var codes = new TreeSet<String>();
        brought().filter(code -> !code.equals(GERMAN)).forEach(codes::add);
        codes.addAll(addedCodes());
        codes.remove(GERMAN);
        return Stream.concat(Stream.of(GERMAN), codes.stream())
                .map(code -> new SheetWords(code, words(code), german))
                .toList();
    }

    Optional<SheetWords> find(String code) {
        return all().stream()
                .filter(words -> words.language().code().equals(code))
                .findFirst();
    }

    private static Stream<String> brought() {
        try (var file = Objects.requireNonNull(open("languages"))) {
            return new String(file.readAllBytes(), UTF_8).lines().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> addedCodes() {
        if (!Files.isDirectory(added)) {
            return List.of();
        }
        try (var files = Files.list(added)) {
            return files.map(file -> FILE.matcher(file.getFileName().toString()))
                    .flatMap(name -> name.matches() ? Stream.of(name.group(1)) : Stream.empty())
                    .toList();
        } catch (IOException unreadable) {
            LOG.error("{} cannot be read, so its languages are missing: {}", added, unreadable.toString());
            return List.of();
        }
    }

    private Properties words(String code) {
        var words = new Properties();
        SHEETS.forEach(sheet -> load(sheet + "-" + code + ".properties", words));
        return words;
    }

    private void load(String name, Properties words) {
        try (var file = open(name)) {
            if (file != null) {
                words.load(new InputStreamReader(file, UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var own = added.resolve(name);
        if (Files.isRegularFile(own)) {
            try (var file = Files.newBufferedReader(own)) {
                words.load(file);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.error("{} cannot be read as UTF-8 properties and is left aside: {}", own, unreadable.toString());
            }
        }
    }

    private static @Nullable InputStream open(String name) {
        return SheetLanguages.class.getResourceAsStream("/sheets/" + name);
    }
}
