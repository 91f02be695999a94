package org.lotse.funding.core.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lotse.platform.api.rule.Check;
import org.lotse.platform.api.rule.RuleViolation;

/** Amounts that people type: euros and shares of posts, with two decimals. */
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
            throw RuleViolation.at(field, "funding.rule.amount-between", least, most);
        }
        return amount.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Rounded commercially to cents. */
    public static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Nothing, with two decimals. */
    public static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }
}
