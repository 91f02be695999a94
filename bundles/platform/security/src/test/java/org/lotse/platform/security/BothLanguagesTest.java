package org.lotse.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BothLanguagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"security"})
    void everyTextExistsInGermanAndEnglish(String name) throws IOException {
        assertThat(texts(name + "_en").stringPropertyNames())
                .isNotEmpty()
                .isEqualTo(texts(name + "_de").stringPropertyNames());
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        var resource = BothLanguagesTest.class.getResourceAsStream("/i18n/" + file + ".properties");
        try (var reader = new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
