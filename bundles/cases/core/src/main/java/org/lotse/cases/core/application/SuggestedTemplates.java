package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lotse.cases.api.letter.TemplateData;

/** The templates that come with the product: a text file, in which each begins with a line of its title and one of its subject. */
final class SuggestedTemplates {

    private static final String BETWEEN = "\n====\n";
    private static final int PARTS = 3;

    private SuggestedTemplates() {}

    static List<TemplateData> all() {
        try (var file = SuggestedTemplates.class.getResourceAsStream("/letters/templates-de.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
            return Arrays.stream(text.split(BETWEEN, -1))
                    .map(String::strip)
                    .map(SuggestedTemplates::read)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The templates of this bundle cannot be read: build it again", broken);
        }
    }

    private static TemplateData read(String template) {
        var parts = template.split("\n", PARTS);
        return new TemplateData(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }
}
