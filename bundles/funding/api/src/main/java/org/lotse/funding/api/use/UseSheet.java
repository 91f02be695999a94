package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lotse.funding.api.application.Grant;

/**
 * How a grant is used.
 *
 * @param grant what was granted
 * @param day the chosen day
 * @param financed posts that are financed on the day (FTE)
 * @param filled posts that are filled on the day (FTE)
 * @param toDate figures from the grant's first day to the chosen one; all nothing before it began
 * @param whole figures of the whole time, with what is planned and expected
 * @param lines employments by post and first day
 * @param course how many posts are financed and filled, each time something changes, the earliest first; all of the grant's time
 * @param alerts what somebody should do something about, the most urgent first
 */
public record UseSheet(
        Grant grant,
        LocalDate day,
        BigDecimal financed,
        BigDecimal filled,
        UseFigures toDate,
        UseFigures whole,
        List<UseLine> lines,
        List<UsePoint> course,
        List<UseAlert> alerts) {

    /** Copies the lists. */
    public UseSheet {
        lines = List.copyOf(lines);
        course = List.copyOf(course);
        alerts = List.copyOf(alerts);
    }

    /** Posts that are financed and not filled on the day (FTE), not below 0. */
    public BigDecimal vacant() {
        return financed.subtract(filled).max(BigDecimal.ZERO);
    }
}
