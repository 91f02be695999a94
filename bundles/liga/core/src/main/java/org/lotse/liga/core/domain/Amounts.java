package org.lotse.liga.core.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts that people type: euros, posts and per cents, all with two decimals. */
public final class Amounts {

    /** Cents of a euro, hundredths of a post. */
    public static final int DECIMALS = 2;

    private Amounts() {}

    /**
     * An amount between two others, with two decimals.
     *
     * @throws RuleViolation beside the field if it is missing, outside, or has more decimals
     */
    public static BigDecimal between(String field, @Nullable BigDecimal value, BigDecimal least, BigDecimal most) {
        var amount = Check.present(field, value);
        if (amount.compareTo(least) < 0
                || amount.compareTo(most) > 0
                || amount.stripTrailingZeros().scale() > DECIMALS) {
            throw RuleViolation.at(field, "liga.rule.amount", least.toPlainString(), most.toPlainString());
        }
        return amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Euros from nothing to so many. */
    public static BigDecimal euros(String field, @Nullable BigDecimal value, int most) {
        return between(field, value, BigDecimal.ZERO, BigDecimal.valueOf(most));
    }

    /** Nothing, with two decimals. */
    public static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** All together, with two decimals. */
    public static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(zero(), BigDecimal::add);
    }
}
