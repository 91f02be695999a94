package org.lotse.cases.core.domain.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lotse.cases.api.closing.RetentionRule;
import org.lotse.cases.core.domain.LastDay;

/** How long closed cases are kept, as lines of text, {@code id;valid from;months;class;source}. */
public final class RetentionRules {

    private static final int PARTS = 5;
    private static final int LONGEST_ID = 60;
    private static final int MOST_MONTHS = 360;

    private final NavigableMap<LocalDate, RetentionRule> rules = new TreeMap<>();

    /** @throws IllegalArgumentException if a line cannot be read, two begin on one day, or there is none; the message says which */
    public RetentionRules(List<String> lines) {
        for (var line : lines) {
            var rule = read(line);
            var same = rules.put(rule.validFrom(), rule);
            if (same != null) {
                throw new IllegalArgumentException(
                        "Two rules on retention from one day: " + same.id() + ", " + rule.id());
            }
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("No rule on how long closed cases are kept: add one");
        }
    }

    /** The rule in force on the day of closing; what was closed before the first rule was written is decided by that one. */
    public RetentionRule on(LocalDate closedOn) {
        var inForce = rules.floorEntry(closedOn);
        return inForce == null ? rules.firstEntry().getValue() : inForce.getValue();
    }

    /** The first day on which it is no longer kept: the period begins with the day after closing (§§ 187, 188 BGB). */
    static LocalDate deleteOn(LocalDate closedOn, RetentionRule rule) {
        return LastDay.of(closedOn.plusDays(1), rule.months()).plusDays(1);
    }

    private static RetentionRule read(String line) {
        var parts = line.split(";", PARTS);
        try {
            var rule = new RetentionRule(
                    parts[0].strip(),
                    LocalDate.parse(parts[1].strip()),
                    Integer.parseInt(parts[2].strip()),
                    parts[3].strip(),
                    parts[4].strip());
            if (rule.id().isEmpty()
                    || rule.id().length() > LONGEST_ID
                    || rule.months() < 1
                    || rule.months() > MOST_MONTHS) {
                throw new IllegalArgumentException("a name of 1 to 60 letters, 1 to 360 months");
            }
            return rule;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a rule on retention: \"" + line + "\". Wanted: id;valid from;months;class;source", e);
        }
    }
}
