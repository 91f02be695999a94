package org.lotse.helpers.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern RULE = Pattern.compile("\"(helpers\\.rule\\.[a-z-]+)\"");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void moduleAndRolesHaveTitles() throws IOException {
        var module = new HelpersModule();

        assertThat(texts("de"))
                .containsKeys(module.id().titleKey(), module.id().descriptionKey())
                .containsKeys(module.roles().stream()
                        .map(role -> role.id().titleKey())
                        .toArray());
    }

    @Test
    void everyRefusalHasWords() throws IOException {
        var rules = new TreeSet<String>(Set.of("helpers.rule.phone", "helpers.rule.email"));
        try (var files = Files.walk(Path.of("src/main/java"))) {
            files.filter(Files::isRegularFile)
                    .map(TextsTest::read)
                    .flatMap(source -> RULE.matcher(source).results())
                    .forEach(match -> rules.add(match.group(1)));
        }

        assertThat(rules).hasSizeGreaterThan(8);
        assertThat(texts("de").stringPropertyNames()).containsAll(rules);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        try (var file = TextsTest.class.getResourceAsStream("/i18n/helpers_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
