package org.lotse.liga.core.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.lotse.liga.api.Period;
import org.lotse.liga.api.agreement.RefundRule;
import org.lotse.liga.core.domain.Amounts;

/**
 * The lump sum for one post, counted by the day (ADR 61): for each day on which there is the post and a rule, the rule's amount for half a full-time
 * post and a year, times how many halves the post is, divided by the days of that calendar year. Days are added up exactly; what comes of all of them is
 * rounded once, commercially, to cents.
 *
 * @param rules of the agreement, no two on one day
 */
record Overhead(List<RefundRule> rules) {

    private static final BigDecimal HALVES = new BigDecimal("2");

    /**
     * For a post in some time.
     *
     * @param share of a full-time post
     * @param days on which there is the post, within one calendar year
     */
    BigDecimal of(BigDecimal share, Period days) {
        var byDay = rules.stream()
                .map(rule -> rule.period()
                        .with(days)
                        .map(both -> rule.overhead().multiply(BigDecimal.valueOf(both.days())))
                        .orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return byDay.multiply(share)
                .multiply(HALVES)
                .divide(BigDecimal.valueOf(days.from().lengthOfYear()), Amounts.DECIMALS, RoundingMode.HALF_UP);
    }

    /** On how many days of the time no rule tells what is refunded. */
    int unruled(Period time) {
        return time.without(rules.stream().map(RefundRule::period).toList()).stream()
                .mapToInt(Period::days)
                .sum();
    }
}
