package org.lotse.liga.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern RULE = Pattern.compile("\"(liga\\.rule\\.[a-z-]+)\"");
    private static final Pattern WORKBOOK = Pattern.compile("text\\(\"([a-z-]+)\"");
    private static final Pattern EXCHANGED = Pattern.compile("KindId\\(\"liga\\.([a-z-]+)\"\\)");
    private static final Pattern TABLE = Pattern.compile("create table LIGA_([A-Z_]+)");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void moduleAndRolesHaveTitles() throws IOException {
        var module = new LigaModule();

        assertThat(texts("de"))
                .containsKeys(module.id().titleKey(), module.id().descriptionKey())
                .containsKeys(module.roles().stream()
                        .map(role -> role.id().titleKey())
                        .toArray());
    }

    @Test
    void everyRefusalHasWordsAndEachIsUsed() throws IOException {
        var rules = found("src/main/java", RULE).collect(Collectors.toCollection(TreeSet::new));
        var told = texts("de").stringPropertyNames().stream()
                .filter(key -> key.startsWith("liga.rule."))
                .collect(Collectors.toSet());

        assertThat(rules).hasSizeGreaterThan(20).isEqualTo(told);
    }

    @Test
    void everyHeadOfTheWorkbookHasWords() throws IOException {
        var heads = found("src/main/java/org/lotse/liga/core/application/claim", WORKBOOK)
                .map(head -> "liga.workbook." + head)
                .toList();

        assertThat(heads).hasSizeGreaterThan(8);
        assertThat(texts("de").stringPropertyNames()).containsAll(heads);
    }

    @Test
    void everyTableHasAName() throws IOException {
        var tables = found("src/main/resources/db", TABLE)
                .map(table -> "liga.table." + table.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(tables).hasSizeGreaterThan(10);
        assertThat(texts("de").stringPropertyNames()).containsAll(tables);
    }

    @Test
    void whatIsExchangedHasAName() throws IOException {
        var kinds = found("src/main/java", EXCHANGED)
                .map(kind -> "liga.package." + kind)
                .toList();

        assertThat(kinds).hasSizeGreaterThan(4);
        assertThat(texts("de").stringPropertyNames()).containsAll(kinds);
    }

    private static Stream<String> found(String folder, Pattern what) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(TextsTest::read).toList().stream()
                    .flatMap(source -> what.matcher(source).results())
                    .map(match -> match.group(1));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) throws IOException {
        try (var file = TextsTest.class.getResourceAsStream("/i18n/liga_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
