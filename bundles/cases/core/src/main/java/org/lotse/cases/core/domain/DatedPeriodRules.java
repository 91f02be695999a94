package org.lotse.cases.core.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.PeriodBegin;
import org.lotse.cases.api.PeriodRule;
import org.lotse.cases.api.Programme;

/** Rules as lines of text, {@code id;programme;valid from;begins;months;extension;title;source}. */
public final class DatedPeriodRules implements PeriodRules {

    private static final int PARTS = 8;
    private static final int LONGEST_ID = 60;
    private static final int MOST_MONTHS = 120;

    private final Map<Programme, NavigableMap<LocalDate, PeriodRule>> rules = new EnumMap<>(Programme.class);

    /** @throws IllegalArgumentException if a line cannot be read or a programme has no rule; the message says which */
    public DatedPeriodRules(List<String> lines) {
        lines.stream().map(DatedPeriodRules::read).forEach(this::add);
        for (var programme : Programme.values()) {
            if (!rules.containsKey(programme)) {
                throw new IllegalArgumentException("No rule on the care period for " + programme + ": add one");
            }
        }
    }

    @Override
    public Decision decide(
            Programme programme, LocalDate openedOn, @Nullable LocalDate movedInOn, @Nullable LocalDate setOn) {
        return of(programme).values().stream()
                .map(rule -> new Decision(rule, begin(rule, openedOn, movedInOn, setOn)))
                .filter(decision ->
                        !decision.beginsOn().isBefore(decision.rule().validFrom()))
                .max(Comparator.comparing(decision -> decision.rule().validFrom()))
                .orElseGet(() -> {
                    // What began before the first rule was written is decided by that one.
                    var first = of(programme).firstEntry().getValue();
                    return new Decision(first, begin(first, openedOn, movedInOn, setOn));
                });
    }

    @Override
    public PeriodRule named(String id, Programme programme) {
        return of(programme).values().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseGet(() -> of(programme).lastEntry().getValue());
    }

    private NavigableMap<LocalDate, PeriodRule> of(Programme programme) {
        return Objects.requireNonNull(rules.get(programme));
    }

    private void add(PeriodRule rule) {
        var same = rules.computeIfAbsent(rule.programme(), programme -> new TreeMap<>())
                .put(rule.validFrom(), rule);
        if (same != null) {
            throw new IllegalArgumentException(
                    "Two rules on the care period from one day: " + same.id() + ", " + rule.id());
        }
    }

    private static LocalDate begin(
            PeriodRule rule, LocalDate openedOn, @Nullable LocalDate movedInOn, @Nullable LocalDate setOn) {
        if (setOn != null) {
            return setOn;
        }
        if (movedInOn == null) {
            return openedOn;
        }
        return switch (rule.begins()) {
            case MOVE_IN -> movedInOn;
            case START_OF_CARE -> movedInOn.isAfter(openedOn) ? movedInOn : openedOn;
        };
    }

    private static PeriodRule read(String line) {
        var parts = line.split(";", PARTS);
        try {
            var rule = new PeriodRule(
                    parts[0].strip(),
                    Programme.valueOf(parts[1].strip()),
                    LocalDate.parse(parts[2].strip()),
                    PeriodBegin.valueOf(parts[3].strip()),
                    Integer.parseInt(parts[4].strip()),
                    Integer.parseInt(parts[5].strip()),
                    parts[6].strip(),
                    parts[7].strip());
            if (rule.id().isEmpty()
                    || rule.id().length() > LONGEST_ID
                    || rule.months() < 1
                    || rule.extension() < 0
                    || rule.months() + rule.extension() > MOST_MONTHS) {
                throw new IllegalArgumentException("a name of 1 to 60 letters, 1 to 120 months in all");
            }
            return rule;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Not a rule on the care period: \"" + line
                            + "\". Wanted: id;programme;valid from;begins;months;extension;title;source",
                    e);
        }
    }
}
