package org.lotse.platform.modules.texts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a bundle's {@code i18n/*_de.properties} and {@code *_en.properties}, in UTF-8. */
final class TextFiles {

    private static final Logger LOG = LoggerFactory.getLogger(TextFiles.class);
    private static final String FOLDER = "i18n";

    private TextFiles() {}

    static TextBook read(Bundle bundle) {
        return new TextBook(read(bundle, "*_de.properties"), read(bundle, "*_en.properties"));
    }

    private static Map<String, String> read(Bundle bundle, String pattern) {
        var texts = new Properties();
        for (var file : files(bundle, pattern)) {
            try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.error("The texts {} of {} cannot be read", file.getPath(), bundle, e);
            }
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<URL> files(Bundle bundle, String pattern) {
        @Nullable Enumeration<URL> found = bundle.findEntries(FOLDER, pattern, false);
        return found == null ? List.of() : Collections.list(found);
    }
}
