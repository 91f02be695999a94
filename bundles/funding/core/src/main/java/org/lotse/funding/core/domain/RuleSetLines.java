package org.lotse.funding.core.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleSet;
import org.lotse.funding.api.rule.RuleValue;

/** Rule-sets as lines of text, {@code id;kind;value;source}; a line of kind {@code TITLE} begins one and tells its days. */
public final class RuleSetLines {

    private static final String SEPARATOR = ";";
    private static final String TITLE = "TITLE";
    private static final int VALUE_PARTS = 4;
    private static final int TITLE_PARTS = 5;

    private final Map<String, List<String>> titles = new LinkedHashMap<>();
    private final Map<String, List<RuleValue>> values = new LinkedHashMap<>();

    private RuleSetLines() {}

    /**
     * The rule-sets, the newest first.
     *
     * @throws IllegalArgumentException if a line cannot be read, a rule-set makes no sense, or two hold on one day; the message says which
     */
    public static List<RuleSet> read(List<String> lines) {
        var reader = new RuleSetLines();
        lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id" + SEPARATOR))
                .forEach(reader::add);
        var sets = reader.titles.entrySet().stream()
                .map(title -> reader.ruleSet(title.getKey(), title.getValue()))
                .sorted(Comparator.comparing(RuleSet::from).reversed())
                .toList();
        for (var at = 1; at < sets.size(); at++) {
            if (sets.get(at).holdsOn(sets.get(at - 1).from())) {
                throw new IllegalArgumentException(
                        sets.get(at - 1).id() + " and " + sets.get(at).id() + " hold on one day");
            }
        }
        return sets;
    }

    private void add(String line) {
        var id = line.split(SEPARATOR, 2)[0];
        try {
            if (line.startsWith(id + SEPARATOR + TITLE + SEPARATOR)) {
                var parts = List.of(line.split(SEPARATOR, TITLE_PARTS));
                if (titles.put(id, parts) != null) {
                    throw new IllegalArgumentException("begun twice");
                }
                values.put(id, new ArrayList<>());
            } else {
                var parts = line.split(SEPARATOR, VALUE_PARTS);
                var begun = Optional.ofNullable(values.get(id))
                        .orElseThrow(() -> new IllegalArgumentException("not begun"));
                begun.add(new RuleValue(RuleKind.valueOf(parts[1]), new BigDecimal(parts[2]), parts[3]));
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a line of a rule-set: \"" + line + "\" (" + e.getMessage() + ")", e);
        }
    }

    private RuleSet ruleSet(String id, List<String> title) {
        try {
            var until =
                    title.get(4).isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(title.get(4)));
            return new RuleSet(
                    id, title.get(2), LocalDate.parse(title.get(3)), until, values.getOrDefault(id, List.of()));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a rule-set: " + id + " (" + e.getMessage() + ")", e);
        }
    }
}
