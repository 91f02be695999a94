package org.lotse.cases.core.domain.importing;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.importing.ImportField;
import org.lotse.platform.api.rule.RuleViolation;

/** The cells of one row that mean something; what was refused is taken out, so that the rest can be looked at. */
final class Cells {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*|\\s+(?:und|and|u\\.)\\s+");

    private final Map<ImportField, String> cells = new EnumMap<>(ImportField.class);

    Cells(Map<ImportField, String> cells) {
        cells.forEach((field, text) -> {
            if (!text.isBlank()) {
                this.cells.put(field, text);
            }
        });
        split();
    }

    @Nullable
    String text(ImportField field) {
        return cells.get(field);
    }

    /** @throws RuleViolation beside the field if what stands there means nothing */
    <T> @Nullable T one(ImportField field, String refusal, Function<String, Optional<T>> meaning) {
        var text = cells.get(field);
        return text == null ? null : meant(field, text, refusal, meaning);
    }

    /** @throws RuleViolation as for {@link #one} */
    <T> Set<T> several(ImportField field, String refusal, Function<String, Optional<T>> meaning) {
        var text = cells.get(field);
        if (text == null) {
            return Set.of();
        }
        // A name may have a comma of its own: first all of it, then its parts.
        var whole = meaning.apply(text);
        return whole.isPresent()
                ? Set.of(whole.get())
                : BETWEEN.splitAsStream(text)
                        .filter(part -> !part.isBlank())
                        .map(part -> meant(field, part, refusal, meaning))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean has(ImportField field) {
        return cells.containsKey(field);
    }

    void put(ImportField field, String text) {
        cells.put(field, text);
    }

    void remove(ImportField field) {
        cells.remove(field);
    }

    /** "Haddad, Rima" is how most lists write both names. */
    private void split() {
        var name = cells.get(ImportField.FAMILY_NAME);
        if (name != null && !cells.containsKey(ImportField.GIVEN_NAME) && name.matches("[^,]+,[^,]+")) {
            var comma = name.indexOf(',');
            cells.put(ImportField.FAMILY_NAME, name.substring(0, comma).strip());
            cells.put(ImportField.GIVEN_NAME, name.substring(comma + 1).strip());
        }
    }

    private static <T> T meant(ImportField field, String text, String refusal, Function<String, Optional<T>> meaning) {
        return meaning.apply(text).orElseThrow(() -> RuleViolation.at(field.rule(), refusal));
    }
}
