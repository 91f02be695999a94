package org.lotse.funding.core.domain.instalment;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts that people type, in euros with cents. */
public final class Euros {

    /** Cents of a euro. */
    public static final int CENT_DIGITS = 2;

    /** More than a year's money of the whole state. */
    public static final BigDecimal MOST = new BigDecimal("999999999");

    private Euros() {}

    /** @throws RuleViolation beside the field if it is missing, not above zero, too much, or has parts of a cent */
    public static BigDecimal aboveZero(String field, @Nullable BigDecimal value) {
        var amount = Check.present(field, value);
        if (amount.signum() <= 0) {
            throw RuleViolation.at(field, "funding.rule.euros");
        }
        return exact(field, amount);
    }

    /** @throws RuleViolation beside the field if it is too much or has parts of a cent */
    public static BigDecimal exact(String field, BigDecimal amount) {
        if (amount.stripTrailingZeros().scale() > CENT_DIGITS || amount.abs().compareTo(MOST) > 0) {
            throw RuleViolation.at(field, "funding.rule.euros");
        }
        return amount.stripTrailingZeros().scale() < 0 ? amount.setScale(0) : amount;
    }

    /** All together. */
    public static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
