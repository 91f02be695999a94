package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of an employment in some time.
 *
 * @param days on which it fills its post
 * @param filledDays the same in days of a whole post, two places
 * @param earned what these days earn, before the grant's limit
 * @param actual personnel cost that was entered
 * @param expected personnel cost that is expected beside it
 * @param steps how these are found, earnings first
 */
public record LineFigures(
        int days,
        BigDecimal filledDays,
        BigDecimal earned,
        BigDecimal actual,
        BigDecimal expected,
        List<UseStep> steps) {

    /** Copies the list. */
    public LineFigures {
        steps = List.copyOf(steps);
    }
}
