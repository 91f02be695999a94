package org.lotse.funding.api.rule;

import java.math.BigDecimal;

/**
 * A value in a rule-set.
 *
 * @param kind what it is about, and in which unit
 * @param value the value
 * @param source where it is written
 */
public record RuleValue(RuleKind kind, BigDecimal value, String source) {

    /** @throws IllegalArgumentException if the value has not the form of its kind */
    public RuleValue {
        var fits = switch (kind.form()) {
            case EURO -> value.signum() > 0;
            case WHOLE -> value.signum() > 0 && value.stripTrailingZeros().scale() <= 0;
            case SHARE -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case YES_OR_NO -> value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        };
        if (!fits || source.isBlank()) {
            throw new IllegalArgumentException(kind + ": " + value.toPlainString() + " (" + source
                    + ") is no value of the form " + kind.form() + " with a source");
        }
    }
}
