package org.lotse.funding.api.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;

/**
 * A value in a rule-set.
 *
 * @param kind what it is about, and in which unit
 * @param value the value
 * @param source where it is written
 */
public record RuleValue(RuleKind kind, BigDecimal value, String source) {

    private static final int HUNDRED = 100;

    /** @throws IllegalArgumentException if the value has not the form of its kind */
    public RuleValue {
        if (!fits(kind, value) || source.isBlank()) {
            throw new IllegalArgumentException(kind + ": " + value.toPlainString() + " (" + source
                    + ") is no value of the form " + kind.form() + " with a source");
        }
    }

    /** Whether a value has the form of a kind. */
    public static boolean fits(RuleKind kind, BigDecimal value) {
        return switch (kind.form()) {
            case EURO -> value.signum() > 0;
            case WHOLE -> value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
            case SHARE -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case YES_OR_NO -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
            case DAY_OF_YEAR -> value.stripTrailingZeros().scale() <= 0 && isDay(value.intValue());
        };
    }

    private static boolean isDay(int monthAndDay) {
        try {
            MonthDay.of(monthAndDay / HUNDRED, monthAndDay % HUNDRED);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
