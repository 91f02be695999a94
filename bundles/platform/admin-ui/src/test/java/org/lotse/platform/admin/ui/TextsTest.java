package org.lotse.platform.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lotse.platform.api.exchange.PackageState;
import org.lotse.platform.api.exchange.PackageWay;
import org.lotse.platform.api.tenant.TenantKind;

class TextsTest {

    /** A whole key in quotes, and no file; keys that end in a dot are put together and checked below. */
    private static final Pattern KEY = Pattern.compile("\"(admin\\.[a-z-]+(\\.[a-z0-9-]+)*)\"");

    @Test
    void everyTextExistsInGermanAndEnglish() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyTextThatTheScreensNameExists() throws IOException {
        var named = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(source).results().map(match -> match.group(1)).forEach(named::add);
        }
        named.addAll(putTogether());

        assertThat(named).hasSizeGreaterThan(60);
        assertThat(texts("de").stringPropertyNames()).containsAll(named);
    }

    @Test
    void noTextIsWithoutUse() throws IOException {
        var sources = String.join("\n", sources());

        assertThat(texts("de").stringPropertyNames())
                .filteredOn(key -> !putTogether().contains(key))
                .allSatisfy(key -> assertThat(sources).contains('"' + key + '"'));
    }

    private static Set<String> putTogether() {
        return Stream.of(
                        put("admin.tenants.kind.", TenantKind.values()),
                        put("admin.packages.way.", PackageWay.values()),
                        put("admin.packages.state.", PackageState.values()))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Stream<String> put(String beginning, Enum<?>[] constants) {
        return Stream.of(constants).map(one -> beginning + one.name().toLowerCase(Locale.ROOT));
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/org/lotse/platform/admin/ui"))) {
            return files.map(TextsTest::read).toList();
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
        try (var file = TextsTest.class.getResourceAsStream("/i18n/admin_" + language + ".properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        }
    }
}
