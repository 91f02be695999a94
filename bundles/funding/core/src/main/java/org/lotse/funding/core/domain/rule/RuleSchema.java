package org.lotse.funding.core.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lotse.funding.api.rule.BeginRules;
import org.lotse.funding.api.rule.RuleData;
import org.lotse.funding.api.rule.RuleEntry;
import org.lotse.funding.api.rule.RuleKind;
import org.lotse.funding.api.rule.RuleValue;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** What a rule-set may say; a refusal stands beside the value. */
public final class RuleSchema {

    /** What a short name looks like. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final BigDecimal TOO_MUCH = new BigDecimal("1000000000000");
    private static final int PLACES = 6;

    private RuleSchema() {}

    /** @throws RuleViolation beside {@code rules} if it is no short name */
    static String name(String typed) {
        var name = Check.text("rules", typed, BeginRules.RULES_LENGTH);
        if (!NAME.matcher(name).matches()) {
            throw RuleViolation.at("rules", "funding.rule.rules-name");
        }
        return name;
    }

    /**
     * The values that were typed, those left empty left out.
     *
     * @throws RuleViolation beside the kind, or the kind with {@code .source}
     */
    static List<RuleValueRow> values(List<RuleEntry> typed) {
        var rows = new ArrayList<RuleValueRow>();
        var seen = EnumSet.noneOf(RuleKind.class);
        for (var entry : typed) {
            var source = Check.optionalText(entry.kind() + ".source", entry.source(), RuleData.SOURCE_LENGTH);
            if (entry.value() == null) {
                if (source.isPresent()) {
                    throw RuleViolation.at(entry.kind().name(), "funding.rule.value-missing");
                }
                continue;
            }
            requireForm(entry.kind(), entry.value());
            if (!seen.add(entry.kind())) {
                throw RuleViolation.at(entry.kind().name(), "funding.rule.value-twice");
            }
            rows.add(RuleValueRow.of(
                    entry.kind(),
                    entry.value(),
                    source.orElseThrow(
                            () -> RuleViolation.at(entry.kind() + ".source", "funding.rule.source-missing"))));
        }
        return rows;
    }

    /** @throws RuleViolation beside what is missing, if a claim by heads is begun and not complete */
    static void requireWhole(List<RuleValueRow> rows) {
        var said = rows.stream().map(RuleValueRow::kind).collect(Collectors.toSet());
        if (said.isEmpty()) {
            throw RuleViolation.of("funding.rule.rules-empty");
        }
        if (RuleKind.HEAD_COUNT.stream().anyMatch(said::contains)) {
            RuleKind.HEAD_COUNT.stream()
                    .sorted()
                    .filter(kind -> !said.contains(kind))
                    .findFirst()
                    .ifPresent(kind -> {
                        throw RuleViolation.at(kind.name(), "funding.rule.heads-incomplete");
                    });
        }
    }

    private static void requireForm(RuleKind kind, BigDecimal value) {
        if (!RuleValue.fits(kind, value)
                || value.abs().compareTo(TOO_MUCH) >= 0
                || value.stripTrailingZeros().scale() > PLACES) {
            throw RuleViolation.at(
                    kind.name(),
                    switch (kind.form()) {
                        case EURO -> "funding.rule.form-euro";
                        case WHOLE -> "funding.rule.form-whole";
                        case SHARE -> "funding.rule.form-share";
                        case YES_OR_NO -> "funding.rule.form-yes-or-no";
                        case DAY_OF_YEAR -> "funding.rule.form-day";
                    });
        }
    }
}
