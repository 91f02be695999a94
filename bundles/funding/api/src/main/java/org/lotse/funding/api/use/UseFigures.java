package org.lotse.funding.api.use;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of some time.
 *
 * @param financedDays days of whole posts that are financed: shares times days, two places
 * @param filledDays the same of posts that are filled
 * @param granted what was granted for these days
 * @param reachable what is earned if every post is filled as it was granted, at most what was granted
 * @param earned what filled days earn, at most what was granted
 * @param actual personnel cost that was entered
 * @param expected personnel cost that is expected beside it; nothing to date
 * @param own own share: cost less what was earned; negative if more was earned than personnel costs
 * @param steps how granted, reachable, earned and own are found
 */
public record UseFigures(
        BigDecimal financedDays,
        BigDecimal filledDays,
        BigDecimal granted,
        BigDecimal reachable,
        BigDecimal earned,
        BigDecimal actual,
        BigDecimal expected,
        BigDecimal own,
        List<UseStep> steps) {

    /** Copies the list. */
    public UseFigures {
        steps = List.copyOf(steps);
    }

    /** What could be earned and is not, as posts are not filled. */
    public BigDecimal unused() {
        return reachable.subtract(earned);
    }

    /** What was granted and cannot be earned by the posts that were granted. */
    public BigDecimal unbound() {
        return granted.subtract(reachable);
    }
}
