package org.lotse.platform.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and every key that the shell names exists. */
class ShellTextsTest {

    private static final Pattern KEY = Pattern.compile("\"(shell\\.[a-z.-]*[a-z])\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("de").stringPropertyNames());
    }

    @Test
    void everyKeyInTheSourceIsThere() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .forEach(named::add);
            }
        }

        named.removeAll(texts("de").stringPropertyNames());

        assertThat(named).isEmpty();
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = ShellTextsTest.class.getResourceAsStream("/i18n/shell_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
