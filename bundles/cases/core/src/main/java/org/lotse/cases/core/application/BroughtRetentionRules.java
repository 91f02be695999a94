package org.lotse.cases.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.lotse.cases.core.domain.closing.RetentionRules;

/** The rules on how long closed cases are kept: an installation's own, or those that the bundle brings. */
final class BroughtRetentionRules {

    private static final String BROUGHT = "/rules/retention.csv";

    private BroughtRetentionRules() {}

    /** @throws IllegalArgumentException if a configured rule makes no sense: better no closing than a wrong day of deletion */
    static RetentionRules or(String... own) {
        return own.length == 0 ? brought() : new RetentionRules(List.of(own));
    }

    private static RetentionRules brought() {
        try (var file = Objects.requireNonNull(BroughtRetentionRules.class.getResourceAsStream(BROUGHT))) {
            return new RetentionRules(new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id;"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
