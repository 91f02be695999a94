package org.lotse.cases.core.domain.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.cases.api.LanguageLevel;
import org.lotse.cases.api.plan.Indicator;
import org.lotse.cases.api.plan.IndicatorKind;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Checks indicators: only what can be measured shows that a goal is reached. */
final class Measures {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(60);

    private Measures() {}

    /** @throws RuleViolation beside the part that is missing or makes no sense */
    static Indicator checked(@Nullable Indicator found) {
        var indicator = Check.present("kind", found);
        var kind = Check.present("kind", indicator.kind());
        var measure = kind == IndicatorKind.CERTIFICATE || kind == IndicatorKind.NUMBER
                ? Check.text("measure", indicator.measure(), Indicator.MEASURE_LENGTH)
                : null;
        if (!hasValues(kind)) {
            return new Indicator(kind, measure, null, null);
        }
        var from = value(kind, "from", indicator.from());
        var target = value(kind, "target", indicator.target())
                .orElseThrow(() -> RuleViolation.at("target", "platform.rule.required"));
        if (from.isPresent() && rank(kind, from.get()).compareTo(rank(kind, target)) == 0) {
            throw RuleViolation.at("target", "cases.rule.plan-no-way-to-go");
        }
        return new Indicator(kind, measure, from.orElse(null), target);
    }

    /** A level or number that was reached, if there is one and the indicator has any. */
    static @Nullable String reached(IndicatorKind kind, String field, @Nullable String typed) {
        return hasValues(kind) ? value(kind, field, typed).orElse(null) : null;
    }

    private static boolean hasValues(IndicatorKind kind) {
        return kind == IndicatorKind.LEVEL || kind == IndicatorKind.HOURS || kind == IndicatorKind.NUMBER;
    }

    private static Optional<String> value(IndicatorKind kind, String field, @Nullable String typed) {
        var value = Check.optionalText(field, typed, Indicator.VALUE_LENGTH);
        value.ifPresent(text -> requireReadable(kind, field, text));
        return value;
    }

    private static void requireReadable(IndicatorKind kind, String field, String text) {
        if (kind == IndicatorKind.LEVEL) {
            if (level(text).filter(level -> level != LanguageLevel.NATIVE).isEmpty()) {
                throw RuleViolation.at(field, "cases.rule.plan-level");
            }
            return;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw RuleViolation.at(field, "cases.rule.plan-number");
        }
        if (kind == IndicatorKind.HOURS && number(text).compareTo(HOURS_OF_A_WEEK) > 0) {
            throw RuleViolation.at(field, "cases.rule.plan-hours", HOURS_OF_A_WEEK);
        }
    }

    private static BigDecimal rank(IndicatorKind kind, String text) {
        return kind == IndicatorKind.LEVEL
                ? BigDecimal.valueOf(level(text).map(Enum::ordinal).orElseThrow())
                : number(text);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Optional<LanguageLevel> level(String text) {
        return Arrays.stream(LanguageLevel.values())
                .filter(level -> level.name().equals(text))
                .findFirst();
    }
}
