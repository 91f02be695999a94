package org.lotse.liga.api.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a claim comes to.
 *
 * @param lines one for each post that there is in its time, by name
 * @param actual actual cost of all posts
 * @param overhead lump sums of all posts
 * @param warnings what somebody should look at
 */
public record ClaimReckoning(
        List<ClaimLine> lines, BigDecimal actual, BigDecimal overhead, List<ClaimWarning> warnings) {

    /** Keeps copies. */
    public ClaimReckoning {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /** The claim. */
    public BigDecimal total() {
        return actual.add(overhead);
    }
}
