package org.lotse.funding.core.domain.use;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lotse.funding.api.use.UseStep;
import org.lotse.funding.api.use.UseStepKind;
import org.lotse.funding.core.domain.Amounts;
import org.lotse.funding.core.domain.Days;

/**
 * A yearly amount counted by the day, as lump sums of LIGA are (ADR 61): each calendar day is worth the amount divided by the days of its calendar year,
 * and what comes of a calendar year is rounded once, commercially, to cents.
 */
final class ByDay {

    /** More than a month has days, so that three places tell each of them. */
    private static final int MONTH_DIGITS = 3;

    private static final int EXACT = 12;

    private ByDay() {}

    /**
     * A step for each calendar year.
     *
     * @param before terms before the days
     * @param after terms after the year
     */
    static List<UseStep> steps(
            UseStepKind kind, Days days, BigDecimal yearly, List<BigDecimal> before, List<BigDecimal> after) {
        return days.years().stream()
                .map(part -> {
                    var ofYear = part.from().lengthOfYear();
                    var terms = new ArrayList<>(before);
                    terms.add(BigDecimal.valueOf(part.count()));
                    terms.add(BigDecimal.valueOf(ofYear));
                    terms.add(BigDecimal.valueOf(part.from().getYear()));
                    terms.addAll(after);
                    return new UseStep(
                            kind,
                            terms,
                            yearly.multiply(BigDecimal.valueOf(part.count()))
                                    .divide(BigDecimal.valueOf(ofYear), Amounts.DECIMALS, RoundingMode.HALF_UP));
                })
                .toList();
    }

    /** What comes out of steps together. */
    static BigDecimal sum(List<UseStep> steps) {
        return sum(steps, UseStep::result);
    }

    /** Amounts together, with two places at least. */
    static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> amount) {
        return all.stream().map(amount).reduce(Amounts.zero(), BigDecimal::add);
    }

    /** How many months these days are, part months by their days, rounded commercially to three places. */
    static BigDecimal months(Days days) {
        var months = BigDecimal.ZERO;
        for (var first = days.from().withDayOfMonth(1); !first.isAfter(days.until()); first = first.plusMonths(1)) {
            var month = new Days(first, first.plusMonths(1).minusDays(1));
            var counted = month.with(days).map(Days::count).orElse(0);
            months = months.add(
                    BigDecimal.valueOf(counted).divide(BigDecimal.valueOf(month.count()), EXACT, RoundingMode.HALF_UP));
        }
        return months.setScale(MONTH_DIGITS, RoundingMode.HALF_UP);
    }
}
